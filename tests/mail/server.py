"""A mail server for the walks: real SMTP on a free port of this machine, scripted by the reader's address.

later@… is told 450 until its third attempt, never@… is told 550, everybody else is taken. It prints its port, then one JSON
line for each message taken: what Python's own parser, which knows nothing of the program, makes of it.
"""

import json
import socket
import sys
import threading
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller

seen = {}


def judged(data):
    message = message_from_bytes(data, policy=policy.SMTP)
    parts = list(message.walk())
    bodies = {part.get_content_type(): part.get_content() for part in parts if not part.is_multipart()}
    return {
        "defects": [str(defect) for part in parts for defect in part.defects]
        + [f"{name}: {defect}" for part in parts for name, value in part.items() for defect in value.defects],
        "headers": {name.lower(): str(value) for name, value in message.items()},
        "type": message.get_content_type(),
        "text": bodies.get("text/plain", ""),
        "html": bodies.get("text/html", ""),
        "longest": max(len(line) for line in data.splitlines()),
    }


class Scripted:
    async def handle_RCPT(self, server, session, envelope, address, options):
        seen[address] = seen.get(address, 0) + 1
        if address.startswith("later@") and seen[address] < 3:
            return "450 4.2.1 mailbox busy"
        if address.startswith("never@"):
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        print(json.dumps({"to": envelope.rcpt_tos, **judged(envelope.original_content)}), flush=True)
        return "250 taken"


# The controller itself cannot take "any free port".
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(Scripted(), hostname="127.0.0.1", port=port)
controller.start()
print(port, flush=True)
# Ends with the walk that started it.
sys.stdin.read()
threading.Thread(target=controller.stop, daemon=True).start()
