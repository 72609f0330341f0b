#include "command/take_labels.hpp"

#include <algorithm>
#include <iterator>

#include "text/utf8.hpp"

namespace rapport {
namespace {

/// One meaning and the words for it, parted by |; the first English and the first Chinese one are the
/// manual's.
template <typename Meaning>
struct Row {
  Meaning meaning;
  std::string_view en, zh;
};

constexpr Row<Label> labels[] = {
    {Label::title, "title|subject", "标题|主题"},
    {Label::attendees, "attendees|attendee|attended|present|participants|participant",
     "到会|出席|参会|与会|参加|到会人员|出席人员|参会人员|与会人员|参加人员"},
    {Label::absent, "absent|absentees|apologies|excused", "缺席|请假|未到|缺席人员|请假人员"},
    {Label::agenda, "agenda", "议程|议题"},
    {Label::progress, "progress", "进展|进度|进展情况"},
    {Label::problem, "problem|problems|issue|issues", "问题|存在问题"},
    {Label::solution, "solution|solutions|measure|measures", "对策|措施|解决|解决方案|解决办法"},
    {Label::next, "next|next_step|next_steps", "下一步|后续|下一步工作|下一步计划"},
    {Label::decided, "decided|decision|decisions|decide", "决定|决议|决策|会议决定"},
    {Label::action, "action|actions|action_item|action_items|todo", "行动|行动项|待办|任务|待办事项"},
    {Label::feedback, "feedback", "反馈|意见|客户反馈|客户意见"},
    {Label::reviewed, "reviewed|review|checked", "检查|复核|核对|回顾|跟踪"},
    {Label::issued, "issued|sent|minutes_sent", "发出|印发|签发|纪要发出"},
};

constexpr Row<std::string_view> types[] = {
    {"kickoff", "kickoff|kick_off", "启动会议|启动会|启动|项目启动会|项目启动会议"},
    {"interview", "interview", "访谈|访谈会议"},
    {"workshop", "workshop", "工作坊|研讨会|研讨会议"},
    {"progress", "progress|status|weekly|monthly",
     "进展会议|项目进展会议|进展会|进展|例会|周例会|月例会|进度会|进度会议|项目例会|周会|月会"},
    {"review", "review", "审查会议|审查会|评审会|评审会议|进度审查会|审查|评审"},
    {"feedback", "feedback", "反馈会议|反馈会|反馈|客户反馈会"},
    {"change_board", "change_board|change|changes",
     "变更评审会|变更会议|变更会|变更审查会|变更评审会议|变更"},
    {"retrospective", "retrospective|lessons",
     "项目复盘|复盘|复盘会|复盘会议|项目复盘会|总结会|回顾会|回顾会议"},
};

constexpr Row<std::string_view> modes[] = {
    {"in_person", "in_person|onsite|on_site|face_to_face", "现场|面对面|线下|当面"},
    {"online", "online|remote|video|call", "线上|在线|远程|视频|电话"},
    {"hybrid", "hybrid|mixed", "混合|线上线下|线上与现场结合"},
};

constexpr Row<std::string_view> states[] = {
    {"done", "done|finished|completed|complete|closed", "完成|已完成|办结|已办结"},
    {"blocked", "blocked", "受阻|阻塞|暂停"},
    {"cancelled", "cancelled|canceled", "取消|已取消"},
    {"open", "open|ongoing", "未完成|在办|进行中"},
};

constexpr Row<DecisionVerb> verbs[] = {
    {DecisionVerb::approve, "approve|approved|approves", "批准|同意|通过"},
    {DecisionVerb::reject, "reject|rejected|rejects", "否决|拒绝|驳回|不批准|不同意|不通过"},
};

std::vector<std::string_view> words_of(std::string_view words) {
  std::vector<std::string_view> all;
  for (std::size_t at = 0; at <= words.size();) {
    const auto end = std::min(words.find('|', at), words.size());
    all.push_back(words.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

bool holds(std::string_view words, std::string_view word) {
  const auto all = words_of(words);
  return std::find(all.begin(), all.end(), word) != all.end();
}

std::string folded(std::string_view word) {
  auto text = case_folded(word);
  std::replace(text.begin(), text.end(), '-', '_');
  return text;
}

template <typename Meaning>
std::optional<Meaning> find_in(std::span<const Row<Meaning>> rows, std::string_view word) {
  const auto wanted = folded(word);
  for (const auto& row : rows) {
    if (holds(row.en, wanted) || holds(row.zh, wanted)) return row.meaning;
  }
  return std::nullopt;
}

template <typename Meaning>
std::vector<std::string_view> all_words(std::span<const Row<Meaning>> rows) {
  std::vector<std::string_view> all;
  for (const auto& row : rows) {
    for (const auto words : {row.en, row.zh}) {
      const auto more = words_of(words);
      all.insert(all.end(), more.begin(), more.end());
    }
  }
  return all;
}

/// The words for the manual: the first of each row.
template <typename Meaning>
std::string main_words(std::span<const Row<Meaning>> rows, bool chinese) {
  std::string list;
  for (const auto& row : rows) {
    if (!list.empty()) list += chinese ? "、" : ", ";
    list += words_of(chinese ? row.zh : row.en)[0];
  }
  return list;
}

/// How much of a Chinese text the longest of these words takes that it begins with.
std::size_t begins_with(std::string_view text, std::string_view words) {
  std::size_t longest = 0;
  for (const auto word : words_of(words)) {
    if (text.starts_with(word)) longest = std::max(longest, word.size());
  }
  return longest;
}

}  // namespace

std::optional<Label> find_label(std::string_view word) { return find_in<Label>(labels, word); }

std::optional<std::string_view> find_meeting_type(std::string_view word) {
  return find_in<std::string_view>(types, word);
}

std::optional<std::string_view> find_meeting_mode(std::string_view word) {
  return find_in<std::string_view>(modes, word);
}

std::optional<std::string_view> find_action_state(std::string_view word) {
  return find_in<std::string_view>(states, word);
}

std::vector<std::string_view> label_words() { return all_words<Label>(labels); }
std::vector<std::string_view> meeting_type_words() { return all_words<std::string_view>(types); }
std::vector<std::string_view> meeting_mode_words() { return all_words<std::string_view>(modes); }

std::string main_labels(bool chinese) { return main_words<Label>(labels, chinese); }
std::string main_meeting_types(bool chinese) { return main_words<std::string_view>(types, chinese); }

std::optional<FoundVerb> find_decision_verb(std::string_view text) {
  const auto word = text.substr(0, text.find_first_of(" \t,:;"));
  for (const auto& row : verbs) {
    if (holds(row.en, folded(word))) return FoundVerb{row.meaning, word.size()};
    if (const auto size = begins_with(text, row.zh); size > 0) return FoundVerb{row.meaning, size};
  }
  return std::nullopt;
}

}  // namespace rapport
