// SPDX-License-Identifier: GPL-3.0-or-later
// Judges an export by readers and validators from npm.
//
//   node judge.mjs schemas EXPORT_DIR SCHEMA_DIR
//   node judge.mjs parquet EXPORT_DIR | TWIN_DIR
//   node judge.mjs templates EXPORT_DIR
//
// Run where package.json was installed. Exit 0 if all is well, 1 with a line for each problem.
import fs from "node:fs";
import path from "node:path";

const [command, root, ...rest] = process.argv.slice(2);
const problems = [];
let judged = 0;

const linesOf = (file) => fs.readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
const rowsOf = (file) => linesOf(file).map((line) => JSON.parse(line));
const manifest = () => JSON.parse(fs.readFileSync(path.join(root, "manifest.json"), "utf8"));
const dataFiles = () =>
    manifest().files.filter((file) => file.kind === "data" && file.path.endsWith(".jsonl"));

async function schemas() {
    const { default: Ajv } = await import("ajv/dist/2020.js");
    for (const file of dataFiles()) {
        const folders = file.path.split("/").slice(1, -1).filter((name) => name !== file.split);
        const name = [file.format, ...folders.slice(-1)].join("-");
        const schema = JSON.parse(
            fs.readFileSync(path.join(rest[0], `${name}.schema.json`), "utf8"));
        const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false,
            strictTuples: false }).compile(schema);
        const rows = rowsOf(path.join(root, file.path));
        rows.forEach((row, at) => {
            if (!validate(row))
                problems.push(`${file.path}, line ${at + 1}: ${JSON.stringify(validate.errors[0])}`);
        });
        if (rows.length !== file.rows)
            problems.push(`${file.path}: ${rows.length} rows, not ${file.rows}`);
        if (rows.length && validate({ ...rows[0], example_id: "0" }))
            problems.push(`${name}: does not notice a key of ours`);
        judged += rows.length;
    }
}

// Each Parquet file (or the shards of one split) with the JSONL that it was made from.
function twins() {
    if (!fs.existsSync(path.join(root, "manifest.json"))) {
        return fs.readdirSync(root).filter((name) => name.endsWith(".parquet")).map((name) => ({
            shards: [path.join(root, name)],
            jsonl: path.join(root, name.replace(/\.parquet$/, ".jsonl")),
        }));
    }
    const found = new Map();
    for (const file of manifest().files.filter((each) => each.path.endsWith(".parquet"))) {
        const [, config, name] = file.path.split("/");
        const split = name.replace(/-\d+-of-\d+\.parquet$/, "");
        const jsonl = path.join(root, "huggingface/jsonl", config, `${split}.jsonl`);
        if (!found.has(jsonl))
            found.set(jsonl, { jsonl, shards: [] });
        found.get(jsonl).shards.push(path.join(root, file.path));
    }
    return [...found.values()];
}

// The same value in one spelling, whatever the reader makes of it.
function plain(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === "bigint")
        return Number(value);
    if (typeof value.toJSON === "function" && !Array.isArray(value))
        value = value.toJSON();
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value === "object")
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
    return value;
}

function withoutMarks(value) {
    if (typeof value === "string")
        return value.replace(/^\uFEFF/, "");
    if (Array.isArray(value))
        return value.map(withoutMarks);
    if (value !== null && typeof value === "object")
        return Object.fromEntries(
            Object.entries(value).map(([key, each]) => [key, withoutMarks(each)]));
    return value;
}

function compare(reader, file, found, wanted) {
    if (found.length !== wanted.length)
        problems.push(`${reader}: ${file}: ${found.length} rows, not ${wanted.length}`);
    for (let i = 0; i < Math.min(found.length, wanted.length); ++i) {
        const one = JSON.stringify(plain(found[i]));
        const other = JSON.stringify(wanted[i]);
        if (one !== other) {
            problems.push(`${reader}: ${file}, row ${i}: ${one.slice(0, 200)} is not `
                + other.slice(0, 200));
            return;
        }
    }
    judged += found.length;
}

async function byHyparquet(shards) {
    const { parquetReadObjects, asyncBufferFromFile } = await import("hyparquet");
    const { compressors } = await import("hyparquet-compressors");
    const rows = [];
    for (const shard of shards)
        rows.push(...await parquetReadObjects({ file: await asyncBufferFromFile(shard), compressors }));
    return rows;
}

async function byWasm(shards) {
    const wasm = await import("parquet-wasm/node");
    const { readParquet } = wasm.default ?? wasm;
    const { tableFromIPC } = await import("apache-arrow");
    const rows = [];
    for (const shard of shards) {
        const table = tableFromIPC(readParquet(new Uint8Array(fs.readFileSync(shard)))
            .intoIPCStream());
        rows.push(...table.toArray());
    }
    return rows;
}

async function byDuckDB(connection, shards, jsonl, wanted) {
    const list = shards.map((each) => `'${each}'`).join(",");
    const read = `read_parquet([${list}])`;
    const columns = (await (await connection.run(`describe select * from ${read}`)).getRowObjects())
        .map((row) => `"${row.column_name}":'${row.column_type}'`).join(",");
    const twin = `read_json('${jsonl}', format='newline_delimited', columns={${columns}},`
        + " maximum_object_size=33554432)";
    for (const [one, other] of [[read, twin], [twin, read]]) {
        const result = await connection.run(
            `select count(*)::int as n from (select * from ${one} except all select * from ${other})`);
        const [{ n }] = await result.getRowObjects();
        if (n !== 0)
            problems.push(`DuckDB: ${jsonl}: ${n} rows differ from ${one.slice(0, 60)}`);
    }
    const meta = await (await connection.run(
        "select count(distinct row_group_id)::int as groups, sum(num_values)::bigint as n,"
        + " bool_and(stats_null_count is not null) as nulls, any_value(compression) as codec"
        + ` from parquet_metadata([${list}])`)).getRowObjects();
    if (!meta[0].nulls || meta[0].codec !== "ZSTD")
        problems.push(`DuckDB: ${jsonl}: statistics or codec are missing`);
    await checkStatistics(connection, list, read, jsonl);
    const [{ n }] = await (await connection.run(`select count(*)::int as n from ${read}`))
        .getRowObjects();
    if (n !== wanted)
        problems.push(`DuckDB: ${jsonl}: ${n} rows, not ${wanted}`);
    judged += n;
    return meta[0].groups;
}

// No value of a top-level text or number lies outside the bounds that its row groups state. The
// bounds stay in the database: on their way through this program they would lose a U+FEFF in front.
async function checkStatistics(connection, list, read, jsonl) {
    const bounds = "select path_in_schema as name, type, min(stats_min_value) as least,"
        + " max(stats_max_value) as most, count(stats_max_value)::int as known, count(*)::int as n"
        + ` from parquet_metadata([${list}]) where not contains(path_in_schema, ',')`
        + " and type = 'BYTE_ARRAY' group by all";
    const columns = await (await connection.run(
        `select name from (${bounds}) where known = n and least is not null`)).getRowObjects();
    for (const { name } of columns) {
        const [{ outside }] = await (await connection.run(
            `select count(*)::int as outside from ${read}, (${bounds}) as bound`
            + ` where bound.name = $1 and ("${name}" < least or "${name}" > most)`,
            [name])).getRowObjects();
        if (outside !== 0)
            problems.push(`${jsonl}: ${outside} values of ${name} lie outside its statistics`);
    }
}

async function parquet() {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const connection = await (await DuckDBInstance.create()).connect();
    for (const { shards, jsonl } of twins()) {
        const wanted = rowsOf(jsonl);
        // Both read texts by TextDecoder, which drops a mark at their front; DuckDB does not.
        compare("hyparquet", jsonl, await byHyparquet(shards), withoutMarks(wanted));
        compare("parquet-wasm", jsonl, await byWasm(shards), withoutMarks(wanted));
        const groups = await byDuckDB(connection, shards, jsonl, wanted.length);
        console.log(`${path.basename(path.dirname(jsonl))}/${path.basename(jsonl)}: `
            + `${wanted.length} rows, ${shards.length} files, ${groups} row groups`);
    }
    connection.closeSync();
}

// ChatML, and one that refuses what is not in turn, as the templates of Llama 2 and Mistral do.
const chatMl = "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n'"
    + " + message['content'] + '<|im_end|>\\n' }}{% endfor %}";
const inTurn = "{% if messages[0]['role'] == 'system' %}{{ messages[0]['content'] }}"
    + "{% set messages = messages[1:] %}{% endif %}{% for message in messages %}"
    + "{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    + "{{ raise_exception('Conversation roles must alternate user/assistant') }}{% endif %}"
    + "[{{ message['role'] }}]{{ message['content'] }}{% endfor %}";

async function templates() {
    const { Template } = await import("@huggingface/jinja");
    const render = (source, messages) => new Template(source).render({
        messages });
    const conversations = (row) => {
        if (row.messages && row.chosen && !Array.isArray(row.chosen))
            return [[...row.messages, row.chosen], [...row.messages, row.rejected]];
        if (row.messages)
            return [row.messages];
        if (row.input)
            return [[...row.input.messages, ...row.preferred_output],
                [...row.input.messages, ...row.non_preferred_output]];
        return ["completion", "chosen", "rejected"].filter((key) => Array.isArray(row[key]))
            .map((key) => [...row.prompt, ...row[key]]);
    };
    const named = /^(openai|trl|reward|huggingface|llama-factory|axolotl|mistral)/;
    for (const file of dataFiles().filter((each) => named.test(each.path))) {
        const strict = file.path.startsWith("llama-factory");
        rowsOf(path.join(root, file.path)).forEach((row, at) => {
            for (const messages of typeof row.prompt === "string" ? [] : conversations(row)) {
                try {
                    const text = render(strict ? inTurn : chatMl, messages);
                    if (!messages.every((message) => text.includes(message.content)))
                        throw new Error("a text did not come through");
                    ++judged;
                } catch (error) {
                    problems.push(`${file.path}, line ${at + 1}: ${error.message}`);
                }
            }
        });
    }
    let noticed = false;
    try {
        render(inTurn, [{ role: "assistant", content: "a" }]);
    } catch {
        noticed = true;
    }
    if (!noticed)
        problems.push("the template does not notice a wrong order");
}

await { schemas, parquet, templates }[command]();
for (const problem of problems.slice(0, 30))
    console.error(problem);
console.log(`${command}: ${judged} judged, ${problems.length} problems`);
process.exit(problems.length || !judged ? 1 : 0);
