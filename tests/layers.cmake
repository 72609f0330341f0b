# cmake -DROOT=<repository> -P layers.cmake
# Refuses an #include in src/ that points up the layers:
# main -> command -> exchange, output, report -> check -> figures -> project -> model -> text.
cmake_minimum_required(VERSION 3.25)

set(below)
foreach(layer text model project figures check)
  list(APPEND below ${layer})
  set(may_include_${layer} ${below})
endforeach()
foreach(layer exchange output report)
  set(may_include_${layer} ${below} ${layer})
endforeach()
set(may_include_command ${below} exchange output report command)

file(GLOB_RECURSE sources RELATIVE ${ROOT}/src ${ROOT}/src/*.cpp ${ROOT}/src/*.hpp)
if(NOT sources)
  message(FATAL_ERROR "no sources in ${ROOT}/src")
endif()

set(refused)
foreach(source ${sources})
  if(NOT source MATCHES "/") # main.cpp is above all layers
    continue()
  endif()
  string(REGEX REPLACE "/.*" "" layer ${source})
  if(NOT DEFINED may_include_${layer})
    string(APPEND refused "src/${source}:1: ${layer} is no layer\n")
    continue()
  endif()
  # Line numbers come from grep's own counting: a list of lines would break at every `;` and `[`.
  execute_process(COMMAND grep -nE "^[ \t]*#[ \t]*include[ \t]*[\"<][^\">]*/" ${ROOT}/src/${source}
    OUTPUT_VARIABLE includes OUTPUT_STRIP_TRAILING_WHITESPACE)
  string(REPLACE "\n" ";" includes "${includes}")
  foreach(include ${includes})
    string(REGEX MATCH "^([0-9]+):[^\"<]*[\"<]([^/]*)/" matched ${include})
    set(line ${CMAKE_MATCH_1})
    set(included ${CMAKE_MATCH_2})
    if(included MATCHES "^\\.\\.?$")
      string(APPEND refused "src/${source}:${line}: write includes from src/ on, not with ${included}/\n")
    elseif(DEFINED may_include_${included} AND NOT included IN_LIST may_include_${layer})
      string(APPEND refused "src/${source}:${line}: ${layer} includes ${included}\n")
    endif()
  endforeach()
endforeach()
if(refused)
  message(FATAL_ERROR "includes that point up the layers:\n${refused}")
endif()
