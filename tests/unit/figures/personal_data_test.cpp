#include "figures/personal_data.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace rapport;

namespace {

bool has_email(std::string_view text) { return personal_data_in(text).email; }
bool has_telephone(std::string_view text) { return personal_data_in(text).telephone; }
bool has_identity(std::string_view text) { return personal_data_in(text).identity_number; }

}  // namespace

TEST_CASE("e-mail addresses") {
  for (const std::string text : {"li.wei@jinghe.cn", "请联系li.wei@jinghe.cn。",
                                 "Write to a+b@mail.example.org.", "<a_b@x.com>", "a@b.co: he knows"}) {
    CAPTURE(text);
    CHECK(has_email(text));
  }
  for (const std::string text : {"@c-ops", "5 @ 2.5 bar", "a@b", "git@github.com:jinghe/hmi.git", "6@1.25",
                                 "ssh://git@example.org/x", "root@10.0.0.1", "x@.com", "@", "a@b."}) {
    CAPTURE(text);
    CHECK_FALSE(has_email(text));
  }
}

TEST_CASE("telephone numbers") {
  for (const std::string text :
       {"13812345678", "手机13812345678。", "138-1234-5678", "call 138 1234 5678 first",
        "电话：13812345678，夜间", "电话0571-88157777", "tel. 010-8815777,", "+86 138 1234 5678",
        "+49 (30) 1234-5678", "+8613812345678"}) {
    CAPTURE(text);
    CHECK(has_telephone(text));
  }
}

TEST_CASE("numbers that are no telephone") {
  for (const std::string text : {"order 13812345678",
                                 "订单号0571-88157777",
                                 "0571-881577771",
                                 "0571-881577",
                                 "A0571-88157777",
                                 "0571-88157777-2",
                                 "00571-88157777",
                                 "订单号13812345678",
                                 "订单号：13812345678",
                                 "PO: 13812345678",
                                 "序列号为13812345678",
                                 "S/N 13812345678",
                                 "PN-13812345678",
                                 "13812345678-A",
                                 "138123456789",
                                 "12012345678",
                                 "13812345678.50",
                                 "138.128.14.2",
                                 "192.168.1.138:5678",
                                 "1723680000000",
                                 "2025-08-15",
                                 "138-1234-56789",
                                 "CNY +168000",
                                 "+168,000,000,000",
                                 "+4 d",
                                 "+20 2025-08-15 10",
                                 "+08:00",
                                 "5+1234567890",
                                 "+12345",
                                 "6ES7138-4DA04-0AB0",
                                 "GB/T 13812345678",
                                 "a/13812345678"}) {
    CAPTURE(text);
    CHECK_FALSE(has_telephone(text));
  }
}

TEST_CASE("identity numbers: the check digit and the date of birth fit") {
  CHECK(has_identity("11010519491231002X"));
  CHECK(has_identity("身份证11010519491231002x。"));
  CHECK(has_identity("440524188001010014") == false);  // the year 1880
  CHECK_FALSE(has_identity("110105194912310021"));
  CHECK_FALSE(has_identity("11010519491331002X"));
  CHECK_FALSE(has_identity("211010519491231002X"));
  CHECK_FALSE(has_identity("A11010519491231002X"));
  CHECK_FALSE(has_identity("110105194912310"));
}
