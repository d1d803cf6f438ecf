# SPDX-License-Identifier: MIT
# Bare ARM Cortex-M, with gcc: cmake --toolchain arm-none-eabi.cmake. The processor's options may be
# given as SMTPCODES_CPU_FLAGS, those of a board and its C library in the environment as CFLAGS.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_C_COMPILER arm-none-eabi-gcc)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SMTPCODES_CPU_FLAGS)
if(NOT SMTPCODES_CPU_FLAGS)
    set(SMTPCODES_CPU_FLAGS "-mcpu=cortex-m3 -mthumb")
endif()
set(CMAKE_C_FLAGS_INIT "${SMTPCODES_CPU_FLAGS} -ffreestanding -ffunction-sections -fdata-sections")
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
