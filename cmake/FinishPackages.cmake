# SPDX-License-Identifier: MIT
# Run by cpack before it packs: what Debian wants in each package beside what is installed. The same
# input gives the same bytes: all times are SOURCE_DATE_EPOCH, if that is set.

set(names ${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME} ${CPACK_DEBIAN_DEV_PACKAGE_NAME}
    ${CPACK_DEBIAN_TOOLS_PACKAGE_NAME})
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
set(here ${CMAKE_CURRENT_LIST_DIR})

# run COMMAND...: or the packages are not made.
function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(compress file)
    run(gzip -9nf ${file})
endfunction()

string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(READ ${here}/../LICENSE licence)
string(REGEX REPLACE "^.*Copyright \\(c\\) ([^\n]+)\n+" "\\1;" licence "${licence}")
list(POP_FRONT licence holder)
string(REGEX REPLACE "\n$" "" licence "${licence}")
string(REPLACE "\n\n" "\n.\n" licence "${licence}")
string(REPLACE "\n" "\n " licence "${licence}")

foreach(component name IN ZIP_LISTS CPACK_COMPONENTS_ALL names)
    set(doc ${root}/${component}/usr/share/doc/${name})
    file(WRITE ${doc}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: smtpcodes

Files: *
Copyright: ${holder}
License: MIT

License: MIT
 ${licence}
")
    file(WRITE ${doc}/changelog
"smtpcodes (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * See CHANGELOG.md of the source.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${day}
")
    compress(${doc}/changelog)
    file(GLOB_RECURSE pages ${root}/${component}/usr/share/man/*.[1-8])
    foreach(page IN LISTS pages)
        compress(${page})
    endforeach()
    file(GLOB_RECURSE archives ${root}/${component}/*.a)
    foreach(archive IN LISTS archives)
        run(strip --strip-debug --enable-deterministic-archives -R .comment -R .note ${archive})
    endforeach()
endforeach()

# Debian's zsh looks elsewhere.
set(zsh ${root}/tools/usr/share/zsh)
if(EXISTS ${zsh}/site-functions)
    file(RENAME ${zsh}/site-functions ${zsh}/vendor-completions)
endif()

file(GLOB_RECURSE files LIST_DIRECTORIES true ${root}/*)
foreach(file IN LISTS files)
    if(IS_DIRECTORY ${file})
        run(chmod 755 ${file})
    endif()
    if(DEFINED ENV{SOURCE_DATE_EPOCH})
        run(touch -h -d @$ENV{SOURCE_DATE_EPOCH} ${file})
    endif()
endforeach()

# The library: what it depends on, what programs that need it depend on, and that ldconfig is to run.
set(control ${root}/control)
file(WRITE ${control}/debian/control "Source: smtpcodes\n\nPackage: ${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME}\nArchitecture: any\n")
file(GLOB_RECURSE library ${root}/runtime/*.so.*.*.*)
execute_process(COMMAND dpkg-shlibdeps -O -e${library} WORKING_DIRECTORY ${control}
    OUTPUT_VARIABLE needs ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "^shlibs:Depends=([^\n]*)\n$" "\\1" CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "${needs}")
string(REGEX REPLACE "^(lib.*[^0-9])([0-9]+)$" "\\1 \\2" name "${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME}")
file(WRITE ${control}/shlibs
    "${name} ${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME} (>= ${CPACK_PACKAGE_VERSION})\n")
file(WRITE ${control}/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${control}/shlibs ${control}/triggers)
