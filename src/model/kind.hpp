#pragma once
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rapport {

/// What a field holds. Every scalar is read as text and typed by its field, never by its looks.
enum class Type : std::uint8_t {
  text,
  date,     ///< YYYY-MM-DD
  integer,  ///< a whole number, within `low … high`
  amount,   ///< money in the project's currency or a number of days, as decimal text
  boolean,  ///< true or false
  choice,   ///< one of `allowed`
  person,   ///< an id from people:
  id,       ///< the id of a record of a kind in `allowed` (any, if empty)
  mention,  ///< a record's id or any text; an id only if it looks like one
  path,     ///< a file below the project's folder, or an address with ://
  seal,     ///< 12 hex digits, see seal.hpp
  name,     ///< a name that other fields of the same file refer to (milestones, buffers, questions)
  group,    ///< a map of `fields`
  table,    ///< a map with keys of the author's own
};

enum class Many : std::uint8_t { one, list };
enum class Need : std::uint8_t { optional, required };

/// One row of the table that everything else loops over: reading, checks of form, commands, lists, help,
/// manual.
struct Field {
  std::string_view name;
  Type type = Type::text;
  Many many = Many::one;
  Need need = Need::optional;
  std::string_view from = {};     ///< the state from which on it is expected; empty: never
  std::string_view allowed = {};  ///< choices, or kinds an id may name, parted by |
  std::span<const Field> fields = {};
  std::string_view shorthand = {};  ///< a group that may be written as a scalar: the field that the scalar is
  std::string_view unset = {};      ///< the choice that holds where none is written; empty: none
  std::int64_t low = std::numeric_limits<std::int64_t>::min();
  std::int64_t high = std::numeric_limits<std::int64_t>::max();
  std::string_view doc = {};
};

/// Whether what a record is about goes on (open), has come to its end (done), or will never be (dead).
enum class Phase : std::uint8_t { open, done, dead };
/// Forward states follow one another; the others stand aside.
enum class Way : std::uint8_t { forward, aside };

struct State {
  std::string_view name;
  Way way = Way::forward;
  Phase phase = Phase::open;
  std::string_view date = {};  ///< route of the field that dates it, if the kind has one
};

/// A legal move that is not forward. `from` "*": any state that is not final.
struct Aside {
  std::string_view from;
  std::string_view to;
};

enum class Visibility : std::uint8_t { internal, client };

struct Kind {
  std::string_view name;    ///< "requirement"
  std::string_view folder;  ///< "requirements"
  std::string_view prefix;  ///< "REQ"
  std::string_view doc;
  std::span<const Field> own;  ///< the kind's fields, between status and owner
  std::span<const State> states;
  std::span<const Aside> asides;
  std::string_view meaning = {};  ///< fields that a seal covers, parted by |
  Visibility visibility = Visibility::client;
};

/// The nine kinds of record, in the order of the manual.
std::span<const Kind> kinds();
/// The kind of rapport.yaml; it has no states.
const Kind& project_kind();
/// By name, folder or prefix, in any case; null if there is none.
const Kind* find_kind(std::string_view word);

/// "there is no kind of record called reqs", and which there are.
std::string no_kind(std::string_view word);

/// "a requirement", "an action".
std::string with_article(std::string_view noun);

/// The parts of `a|b|c`.
std::vector<std::string_view> split_words(std::string_view words);
/// Whether `word` is one of `a|b|c`, and which: its place from 0.
std::optional<int> word_place(std::string_view words, std::string_view word);

/// All states, forward and aside, as `allowed` of a choice has them: "open|done|blocked".
std::string state_words(const Kind& kind);
const State* find_state(const Kind& kind, std::string_view name);
/// The place of a forward state among its kind's, from 0; nothing for one that stands aside.
std::optional<int> rank(const Kind& kind, std::string_view state);
/// Whether `state` is `from` or a later forward state.
bool at_or_after(const Kind& kind, std::string_view state, std::string_view from);
/// Where a record in `state` may go in one `move`, in the order of the table: forward over any number of
/// states, aside, and from an aside state back and on.
std::vector<std::string_view> moves_from(const Kind& kind, std::string_view state);

/// Fields that every kind begins and ends with.
std::span<const Field> leading_fields();
std::span<const Field> trailing_fields();

}  // namespace rapport
