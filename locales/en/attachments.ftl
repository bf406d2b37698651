# Files that people send with a record: why one is not taken.

macros = This file carries macros. Save it without them and send it again.
script = This file carries scripts or commands that run when it is opened. Save or print it as a plain PDF or document without them and send it again.
launch = This file holds actions that start a program, open another file or send data. Save or print it as a plain PDF without them and send it again.
embedded = This file holds other files, objects of other programs or films. Take them out, or paste them as pictures, and send it again.
form = This file is a form with a program of its own (XFA). Print it as a plain PDF and send that.
remote = This file fetches a template or a part from another machine when it is opened. Detach it from there and send it again.
encrypted = This file is protected by a password or by rights, so that its text cannot be read. Save it without protection and send it again.
away = The file could not be kept because the store of files does not answer. What you typed is still here: choose the file again in a few minutes and save.
wrong = This file is neither Word (DOCX), OpenDocument (ODT), PDF nor text in UTF-8, or it is damaged.
too-large = The file is larger than { $size } MB. Split it, or send the text alone.
empty = The file is empty. Choose another one.
