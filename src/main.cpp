#include "command/command.hpp"

int main(int argc, char** argv) { return rapport::run_command_line(argc, argv); }
