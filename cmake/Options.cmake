# What can be chosen, and what of the optional tools is there.

set(SMTPCODES_REGENERATE AUTO CACHE STRING
    "Make the tables from data/ (ON, OFF, or AUTO: if libyaml and gperf are there)")
set_property(CACHE SMTPCODES_REGENERATE PROPERTY STRINGS AUTO ON OFF)
option(SMTPCODES_DEVELOPER "Our own build: many warnings, and each an error" OFF)
option(SMTPCODES_COVERAGE "Count which lines the tests run" OFF)
option(SMTPCODES_FUZZ "Build the fuzz targets; needs clang" OFF)
set(SMTPCODES_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)

# codesc needs libyaml to be built and gperf to run.
set(with_codesc OFF)
if(NOT SMTPCODES_REGENERATE STREQUAL "OFF")
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(YAML QUIET IMPORTED_TARGET yaml-0.1)
    endif()
    find_program(GPERF gperf)
    if(YAML_FOUND AND GPERF)
        set(with_codesc ON)
    elseif(SMTPCODES_REGENERATE STREQUAL "AUTO")
        message(STATUS "libyaml or gperf is missing: using the committed tables in generated/")
    else()
        message(FATAL_ERROR "SMTPCODES_REGENERATE needs libyaml (with pkg-config) and gperf; on "
                            "Debian: apt-get install libyaml-dev gperf pkg-config")
    endif()
endif()
