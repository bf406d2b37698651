// Reads XLIFF 2 from standard input with a reader that is not ours and prints its texts as JSON: [[name, source, target], …].
import { buffer } from "node:stream/consumers";
import xliff from "xliff";

const read = await xliff.xliff2js((await buffer(process.stdin)).toString("utf8"));
const units = Object.values(read.resources).flatMap((file) => Object.values(file));
const texts = units.map((unit) => [unit.additionalAttributes.name, unit.source, unit.target ?? ""]);
console.log(JSON.stringify([read.sourceLanguage, read.targetLanguage, texts]));
