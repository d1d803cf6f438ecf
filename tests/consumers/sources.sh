# SPDX-License-Identifier: MIT
# Makes a folder of what other projects include as source, as it stands here now; a git repository, if
# git is here.
. "$SOURCE/tests/consumers/lib.sh"

rm -rf "$sources"
mkdir -p "$sources"
for item in CMakeLists.txt LICENSE CHANGELOG.md README.md cmake completions data docs generated include src tools; do
    cp -R "$SOURCE/$item" "$sources"
done
command -v git > /dev/null || { echo "skipped: git is missing, so it is no repository"; finish; }
cd "$sources"
export GIT_CONFIG_GLOBAL=/dev/null
git init -q -b main .
git add .
git -c user.name=test -c user.email=test@example.org commit -q -m "As it is"
finish
