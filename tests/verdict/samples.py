# SPDX-License-Identifier: MIT
"""Prints the labelled replies that are samples of the catalogue: python3 samples.py EXPORTED LABELLED."""
import json
import sys

exported, labelled = sys.argv[1:3]


def texts(node):
    """All samples and not_samples below a node, with their line ends as in the labelled set."""
    if isinstance(node, list):
        for item in node:
            yield from texts(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in ("samples", "not_samples"):
                for sample in value:
                    text = sample if isinstance(sample, str) else sample["reply"]
                    yield text.replace("\r", "").replace("\n", "\\n")
            else:
                yield from texts(value)


with open(exported, encoding="utf-8") as file:
    samples = set(texts(json.load(file)))
with open(labelled, encoding="utf-8") as file:
    found = [line for line in file if line.split("\t")[0] in samples]
print("".join(found), end="")
sys.exit(1 if found or not samples else 0)
