// SPDX-License-Identifier: GPL-3.0-or-later
// duckdb_copy.mjs FILE.jsonl: the seconds of DuckDB's COPY … (FORMAT JSON) of the rows of an
// openai-chat file, which it has in a table of its own by then, to /dev/null.
import { DuckDBInstance } from "@duckdb/node-api";

const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run(
  `CREATE TABLE rows AS SELECT * FROM read_json(${literal(process.argv[2])},`
  + " format = 'newline_delimited', columns = {messages:"
  + " 'STRUCT(role VARCHAR, content VARCHAR, weight INTEGER)[]'})");
const start = process.hrtime.bigint();
await connection.run("COPY rows TO '/dev/null' (FORMAT JSON)");
console.log(Number(process.hrtime.bigint() - start) / 1e9);
