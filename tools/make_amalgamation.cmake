# SPDX-License-Identifier: MIT
# Makes one pair of files of the library and its tables, smtpcodes.c and smtpcodes.h:
#   cmake -DTABLES=generated -DOUT=FOLDER -P tools/make_amalgamation.cmake
# Each header of our own is put in where it is first included; the standard ones stay as they are.
cmake_minimum_required(VERSION 3.25)

get_filename_component(source ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
get_filename_component(TABLES ${TABLES} ABSOLUTE)
set(folders ${source}/src ${source}/include ${TABLES})

file(READ ${source}/LICENSE licence)
string(REGEX REPLACE "\n$" "" licence "${licence}")
string(REGEX REPLACE "\n" "\n * " licence "${licence}")
string(REPLACE " * \n" " *\n" licence "${licence}")
file(STRINGS ${source}/include/smtpcodes/smtpcodes.h version REGEX "^#define SMTPCODES_VERSION \"")
string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" version "${version}")
set(banner "/* SPDX-License-Identifier: MIT */
/*
 * smtpcodes ${version}: what the codes of mail servers mean. The library and its tables in one pair of
 * files, smtpcodes.c and smtpcodes.h, made by tools/make_amalgamation.cmake: do not edit them.
 *
 * ${licence}
 */
")

# The file that an include in quotes means.
function(find_header name result)
    foreach(folder IN LISTS folders)
        if(EXISTS ${folder}/${name})
            set(${result} ${folder}/${name} PARENT_SCOPE)
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "there is no ${name} to be included")
endfunction()

# Appends a file to `out`, with the headers that it includes and that are not there yet.
function(append path)
    file(READ ${path} rest)
    # Includes stand at the head of a file. The tables have megabytes behind it.
    string(SUBSTRING "${rest}" 0 4000 head)
    string(REGEX MATCHALL "#include \"[^\"]+\"" includes "${head}")
    get_filename_component(name ${path} NAME)
    set(text "\n/* ---- ${name} ---- */\n")
    foreach(include IN LISTS includes)
        string(FIND "${rest}" "${include}\n" at)
        string(SUBSTRING "${rest}" 0 ${at} before)
        string(LENGTH "${include}\n" length)
        math(EXPR behind "${at} + ${length}")
        string(SUBSTRING "${rest}" ${behind} -1 rest)
        file(APPEND ${out} "${text}${before}")
        set(text "")
        string(REGEX REPLACE "#include \"(.+)\"" "\\1" header "${include}")
        find_header(${header} header)
        get_property(done GLOBAL PROPERTY done)
        if(NOT header IN_LIST done)
            set_property(GLOBAL APPEND PROPERTY done ${header})
            append(${header})
        endif()
    endforeach()
    file(APPEND ${out} "${text}${rest}")
endfunction()

set(public ${source}/include/smtpcodes/smtpcodes.h ${TABLES}/smtpcodes_codes.h)
set(out ${OUT}/smtpcodes.h)
file(WRITE ${out} "${banner}")
foreach(header IN LISTS public)
    append(${header})
endforeach()

set_property(GLOBAL PROPERTY done ${public})
set(out ${OUT}/smtpcodes.c)
file(WRITE ${out} "${banner}#include \"smtpcodes.h\"\n")
file(GLOB files ${source}/src/*.c)
list(SORT files)
foreach(file IN LISTS files)
    append(${file})
endforeach()
append(${TABLES}/smtpcodes_tables.c)
