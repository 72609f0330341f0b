#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace rapport {

/// What a word, a phrase or a mark can mean to the rules of wording. A word may mean several things.
enum class WordTag : std::uint8_t {
  // verbs
  binding,     // makes a sentence a requirement: shall, may · 应 严禁
  duty,        // of these, the ones a statement should hold once: shall, must · 应 必须
  auxiliary,   // is, has
  passive,     // be · 被
  participle,  // irregular: shown, kept
  stative,     // ends in -ed and tells a property: rated, located
  verb,        // Chinese verb that takes an object: 显示
  verb_lead,   // stands before a verb: 自动 立即
  verb_noun,   // after a Chinese verb, makes a noun of both: 功能 状态
  // what fires as it stands
  vague,
  escape,
  open_end,
  comparison,
  second_thought,  // unless, as well as, and/or
  superfluous,     // able to, capable of
  absolute,
  unmeasured,  // quickly, real-time: silent where the statement holds a measure
  placeholder,
  // what fires in a context
  about,             // vague before a number
  or_so,             // vague after an amount: 左右
  occasion,          // if, where, as: opens an escape clause …
  filler,            // … it is deemed …
  possible,          // … possible, necessary
  as,                // as … as possible
  list_end,          // 等, open after a list …
  list_word,         // … of things joined by 和 及 或
  than,              // gives a comparison its reference
  clause_joiner,     // 并且
  joiner,            // 以及 或者: join nouns or verbs
  can,               // 能够
  ability,           // 的能力
  possess,           // 具备
  causing,           // 使: who can is not the system
  pronoun,           // it · 其
  bare,              // this, when no noun follows
  opening_pronoun,   // 该, when nothing stands before it
  back_reference,    // 上述
  hundred,           // the number 100
  quantity,          // load, humidity: may well be at 100 %
  within,            // before a number that needs a unit
  inside,            // after one: 以内
  located,           // 在
  during,            // 期间
  when,              // when, while, where · 当
  if_,               // if · 如果
  then,              // then · 则
  time_end,          // ends a condition: 时 后
  bracketed_phrase,  // a placeholder in brackets: to be confirmed
  final_phrase,      // a placeholder before a mark: 待确认
  // grammar
  function,     // no noun, so nothing a pronoun could stand for
  article,      // the, each
  conjunction,  // and, or, but
  range,        // to, –, 至
  adverb,       // may stand between shall, be and the verb
  by,
  of,
  // amounts
  number_word,  // thirty, 三
  one,          // 一 and 二, which before a counter do not count: 一个 二次
  unit,         // seconds, 秒
  counted,      // points, 个
  date_unit,    // 年 日, units unless they are part of a date
  percent,      // %, °, 百分之
  numbering,    // before a number that only names something: clause, IEC, 第
};

/// A set of tags.
class WordTags {
 public:
  constexpr WordTags() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): one tag is a set of one
  constexpr WordTags(WordTag tag) : bits_{std::uint64_t{1} << static_cast<unsigned>(tag)} {}

  /// Whether the two sets share a tag.
  constexpr bool any(WordTags of) const { return (bits_ & of.bits_) != 0; }
  constexpr bool none() const { return bits_ == 0; }
  constexpr WordTags& operator|=(WordTags more) {
    bits_ |= more.bits_;
    return *this;
  }

 private:
  std::uint64_t bits_ = 0;
};

constexpr WordTags operator|(WordTags one, WordTags other) { return one |= other; }
constexpr WordTags operator|(WordTag one, WordTags other) { return other |= one; }
static_assert(static_cast<unsigned>(WordTag::numbering) < 64, "a WordTags has 64 bits");

/// Words and phrases that share their tags, separated by commas. English is in lower case; a space in a
/// phrase stands for white space or a hyphen. Words without a tag hide what they hold: "fast ethernet" is not
/// "fast", 响应 is not 应.
struct WordGroup {
  WordTags tags;
  std::string_view words;
};

std::span<const WordGroup> english_words();
std::span<const WordGroup> chinese_words();

/// The longest word or phrase of the lists that a text begins with.
struct WordMatch {
  std::size_t length = 0;  // in bytes of the text; 0: none
  WordTags tags;
};

/// Matches the start of `text`, which is the start of a word or a Chinese character. An English match ends
/// where the word ends.
WordMatch match_word(std::string_view text);

/// Whether this is the symbol of a unit as written after a number, case counts: s, kVA, µm.
bool is_unit_symbol(std::string_view word);

}  // namespace rapport
