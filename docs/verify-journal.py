#!/usr/bin/env python3
"""Verifies a journal that `hasila journal export` wrote, without Hasila.

    verify-journal.py journal.jsonl [--checkpoint checkpoint.txt --key key.txt]

Each line is {"hash":"H","sealed":S}: H is the SHA-256 of the bytes S, in hexadecimal, and S is the list
[number, time, actor, verb, subject, change, hash of the line before]. A checkpoint is a signed note (C2SP): origin,
number of lines, hash of the last in base64, day; an empty line; an Ed25519 signature. Checking one needs the package
`cryptography`. Exit code 0 when everything holds, 1 when it does not.
"""

import argparse
import base64
import hashlib
import json
import sys

HEAD, MIDDLE = b'{"hash":"', b'","sealed":'


def fail(words):
    sys.exit(f"verify-journal: {words}")


def chain(path):
    """Yields the hash after each line, from the one before the first."""
    previous = "0" * 64
    yield previous
    with open(path, "rb") as lines:
        for number, line in enumerate(lines, 1):
            head, middle, sealed = line[:9], line[73:84], line[84:-2]
            if head != HEAD or middle != MIDDLE or line[-2:] != b"}\n":
                fail(f"line {number} is no line of a journal")
            fields = json.loads(sealed)
            if fields[0] != number:
                fail(f"line {number} is missing")
            if fields[6] != previous:
                fail(f"line {number} does not follow from the one before")
            previous = hashlib.sha256(sealed).hexdigest()
            if line[9:73].decode() != previous:
                fail(f"line {number} was changed after it was written")
            yield previous


def opened(note, key):
    """The number of lines and the hash that a note says, when this key has signed it."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    name, number, public = key.strip().split("+", 2)
    public = base64.b64decode(public, validate=True)
    body, _, signatures = note.partition("\n\n")
    body += "\n"
    if hashlib.sha256(name.encode() + b"\n" + public).digest()[:4].hex() != number or public[0] != 1:
        fail("this is no key for checkpoints")
    for line in signatures.splitlines():
        dash, signer, signature = line.split(" ")
        signature = base64.b64decode(signature, validate=True)
        if (dash, signer, signature[:4].hex()) != ("—", name, number):
            continue
        try:
            Ed25519PublicKey.from_public_bytes(public[1:]).verify(signature[4:], body.encode())
        except InvalidSignature:
            fail("the checkpoint was changed after it was signed")
        _, entries, digest, _ = body.splitlines()
        return int(entries), base64.b64decode(digest, validate=True).hex()
    fail("the checkpoint is not signed with this key")


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("journal")
    ask.add_argument("--checkpoint")
    ask.add_argument("--key")
    asked = ask.parse_args()
    hashes = list(chain(asked.journal))
    print(f"journal: {len(hashes) - 1} entries, the chain holds, ends with {hashes[-1]}")
    if asked.checkpoint:
        note, key = (open(path, encoding="utf-8", newline="").read() for path in (asked.checkpoint, asked.key))
        entries, digest = opened(note, key)
        if entries >= len(hashes) or hashes[entries] != digest:
            fail("the journal is not the one of the checkpoint")
        print(f"checkpoint: {entries} entries, agrees")


main()
