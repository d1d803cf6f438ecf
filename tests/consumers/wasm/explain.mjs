// SPDX-License-Identifier: MIT
// Says what replies mean: node explain.mjs REPLY...
import { readFile } from 'node:fs/promises';

const bytes = await readFile(new URL('smtpcodes.wasm', import.meta.url));
const { instance } = await WebAssembly.instantiate(bytes, {});
const wasm = instance.exports;

function string(start) {
  const memory = new Uint8Array(wasm.memory.buffer);
  return new TextDecoder().decode(memory.subarray(start, memory.indexOf(0, start)));
}

const fields = {};
for (let number = 0, name; (name = string(wasm.field_name(number))) !== ''; number++)
  fields[name] = number;

export function explain(reply) {
  const input = new Uint8Array(wasm.memory.buffer, wasm.input(), wasm.input_size());
  wasm.explain(new TextEncoder().encodeInto(reply, input).written);
  return {
    category: string(wasm.category()),
    suppress: wasm.suppress() !== 0,
    key: string(wasm.field(fields.key)),
    action: string(wasm.field(fields.action)),
  };
}

for (const reply of process.argv.slice(2)) {
  const verdict = explain(reply);
  console.log(`${verdict.category} ${verdict.key} ${verdict.suppress}`);
  console.log(verdict.action);
}
