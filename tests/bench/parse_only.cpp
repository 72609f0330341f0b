// bench_parse_only DIR: parses every record of a project with two threads, one yaml-cpp parser a file, into a
// flat list of nodes that is dropped at once.

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <atomic>
#include <cstdio>
#include <exception>
#include <future>
#include <istream>
#include <streambuf>

#include "files.hpp"

namespace {

/// Reads from memory without a copy.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());
    setg(begin, begin, begin + text.size());
  }
};

struct Node {
  enum class Kind { scalar, sequence, map, end } kind;
  int position;
  std::string text;
};

class Collector : public YAML::EventHandler {
 public:
  const std::vector<Node>& nodes() const { return nodes_; }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { add(Node::Kind::scalar, mark); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { add(Node::Kind::scalar, mark); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    nodes_.push_back({Node::Kind::scalar, mark.pos, value});
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    add(Node::Kind::sequence, mark);
  }
  void OnSequenceEnd() override { add(Node::Kind::end, {}); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    add(Node::Kind::map, mark);
  }
  void OnMapEnd() override { add(Node::Kind::end, {}); }

 private:
  void add(Node::Kind kind, const YAML::Mark& mark) { nodes_.push_back({kind, mark.pos, {}}); }
  std::vector<Node> nodes_;
};

std::size_t nodes_in(std::string_view text) {
  MemoryBuffer memory(text);
  std::istream stream(&memory);
  YAML::Parser parser(stream);
  Collector collector;
  while (parser.HandleNextDocument(collector)) {
  }
  return collector.nodes().size();
}

std::size_t parse(const std::vector<rapport::File>& files, std::atomic<std::size_t>& next) {
  std::string buffer;
  std::size_t nodes = 0;
  for (auto i = next++; i < files.size(); i = next++) nodes += nodes_in(rapport::read_into(buffer, files[i]));
  return nodes;
}

}  // namespace

int main(int count, char** words) try {
  const auto files = rapport::yaml_files_below(count > 1 ? words[1] : ".");
  std::atomic<std::size_t> next = 0;
  auto other = std::async(std::launch::async, [&] { return parse(files, next); });
  const auto nodes = parse(files, next);
  std::printf("%zu files, %zu nodes\n", files.size(), nodes + other.get());
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "bench_parse_only: %s\n", error.what());
  return 2;
}
