#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges a batch by the trainers and loaders that it is for.

check_with_trainers.py --cli bluepencil-cli [--venv DIR] [--nova FILE.py] [--write FILE.md]

Makes items and decisions whose texts it knows, exports them in every format with bluepencil-cli and
reads the files with datasets, pyarrow, TRL (two steps of SFT, DPO, KTO and Reward on a tiny random
model), Together's file check, mistral-common, mlcroissant (the first ten records of each record set)
and the strategies of axolotl by the configurations that the batch has for it. --nova is Amazon's
nova_ft_dataset_validator.py of amazon-nova-samples, which is no package; without it nova_rules.py
speaks for it.
Rows must be as many as the manifest says, rows and drops as many as examples, texts the same to the
byte. Installs trainers.txt into the folder of --venv at the first run; where PyPI is out of reach it
says so and ends with 77. Exit 0 if every judge is content, 1 otherwise.
"""
import argparse
import datetime
import importlib.metadata
import itertools
import json
import math
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

ALONE = ["axolotl==0.19.0", "addict==2.4.0", "colorama==0.4.6", "llamafactory==0.9.5",
         "omegaconf==2.4.0", "peft==0.21.2"]
HERE = pathlib.Path(__file__).resolve().parent
TURNS = [
    [("user", "Where is order {n}?")],
    [("system", "Be brief."), ("user", "Where is order {n}?")],
    [("system", "Be brief."), ("user", "Hello"), ("assistant", "Hi."), ("user", "And order {n}?")],
]
HARD = ["line\u2028separator", "\u0627\u0644\u0637\u0644\u0628", "\U0001F469\u200D\U0001F4BB",
        "CJK \u4e2d\u6587", " spaces ", "tab\t\"quote\" \\ end", "a\nb"]
CHATML = ("{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n'"
          " + message['content'] + '<|im_end|>\\n' }}{% endfor %}"
          "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}")


class Refused(Exception):
    """A judge is not content."""


def insist(holds, words):
    if not holds:
        raise Refused(words)


# The batch ----------------------------------------------------------------------------------------

def make_batch(cli, folder):
    """Returns the export's folder and the texts that must stand in it."""
    items, decisions, texts = [], [], set()
    for n in range(120):
        draft = f"Order {n} {HARD[n % len(HARD)]} is on its way."
        final = f"Order {n} {HARD[(n + 3) % len(HARD)]} left on Monday."
        kind = n % 4
        items.append({"external_id": f"t-{n}", "draft": draft, "task": "reply", "language": "en",
                      "subject_id": f"p-{n}", "messages": [
                          {"role": role, "content": text.format(n=n)}
                          for role, text in TURNS[n % len(TURNS)]]})
        decision = {"external_id": f"t-{n}", "action": ["approve", "edit", "edit", "reject"][kind],
                    "labels": [{"code": "fact", "severity": ["minor", "major"][n % 2]}]}
        if kind in (1, 2):
            decision["final_text"] = final
            texts.add(final)
        if kind == 0:
            texts.add(draft)
        decisions.append(decision)
    for name, lines in (("items", items), ("decisions", decisions)):
        (folder / f"{name}.jsonl").write_text(
            "".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    cli = [str(cli), "--workspace", str(folder / "w.bluepencil")]
    formats = [line for line in subprocess.run(
        [*cli, "export", "--help"], capture_output=True, text=True, check=True).stdout.splitlines()
        if "--format" in line][0].split("...", 1)[1].replace(" ", "")
    out = folder / "batch"
    for arguments in (["import", folder / "items.jsonl"],
                      ["decide", folder / "decisions.jsonl", "--reviewer", "anna"],
                      ["export", "--format", formats, "--split", "80,10,10", "--out", out,
                       "--privacy", "none"]):
        subprocess.run([*cli, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)
    return out, texts


class Batch:
    def __init__(self, root, texts):
        self.root, self.texts = root, texts
        self.manifest = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
        for name, counts in self.manifest["counts"]["formats"].items():
            insist(counts["in"] == counts["out"] + sum(counts["drops"].values()),
                   f"{name}: rows and drops are not the examples")

    def files(self, prefix):
        return [entry for entry in self.manifest["files"]
                if entry["kind"] == "data" and entry["path"].startswith(prefix) and entry["rows"]]

    def rows(self, path):
        with open(self.root / path, encoding="utf-8", newline="\n") as file:
            return [json.loads(line) for line in file]


# Judges -------------------------------------------------------------------------------------------

def by_datasets(batch):
    from datasets import get_dataset_config_names, load_dataset
    root, count = str(batch.root / "huggingface"), 0
    names = get_dataset_config_names(root)
    insist(sorted(names) == ["edit", "kto", "preference", "sft"], f"configurations {names}")
    for name in names:
        loaded = load_dataset(root, name)
        for entry in batch.files(f"huggingface/jsonl/{name}/"):
            wanted = batch.rows(entry["path"])
            found = loaded[entry["split"]].to_list()
            insist(len(found) == entry["rows"], f"{name}: {len(found)} rows, not {entry['rows']}")
            insist(found == wanted, f"{name}/{entry['split']}: texts differ from the JSONL")
            count += len(found)
        insist(sum(map(len, loaded.values())) == sum(
            entry["rows"] for entry in batch.files(f"huggingface/jsonl/{name}/")), f"{name}: splits")
    finals = {row["completion"][0]["content"] for split in load_dataset(root, "sft").values()
              for row in split}
    insist(finals == batch.texts, "the answers are not those that were decided")
    return f"load_dataset of {len(names)} configurations, {count} rows equal to the byte"


def by_json_loader(batch):
    from datasets import load_dataset
    count = 0
    for prefix in ("openai-", "trl-", "reward/", "llama-factory/", "axolotl/", "mistral/",
                   "edit-task/", "span-edits/", "gemini", "bedrock/", "nova-", "sagemaker-"):
        for entry in batch.files(prefix):
            found = load_dataset("json", data_files=str(batch.root / entry["path"]),
                                 split="train")
            insist(len(found) == entry["rows"], f"{entry['path']}: {len(found)} rows")
            count += len(found)
    return f"load_dataset of every JSONL file, {count} rows"


def by_pyarrow(batch):
    from pyarrow import parquet
    count = 0
    for entry in batch.files("huggingface/jsonl/"):
        _, _, config, name = entry["path"].split("/")
        shards = sorted((batch.root / "huggingface" / config).glob(
            name.replace(".jsonl", "-*.parquet")))
        found = [row for shard in shards for row in parquet.read_table(shard).to_pylist()]
        insist(found == batch.rows(entry["path"]), f"{entry['path']}: texts differ")
        for shard in shards:
            meta = parquet.ParquetFile(shard).metadata
            column = meta.row_group(0).column(0)
            insist(column.statistics is not None and column.compression == "ZSTD",
                   f"{shard.name}: no statistics")
        count += len(found)
    return f"read_table of every split, {count} rows equal to the byte"


def tiny(kind):
    """A random model of some thousand weights and a tokenizer that knows every byte."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import (LlamaConfig, LlamaForCausalLM, LlamaForSequenceClassification,
                              PreTrainedTokenizerFast)
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    special = ["<|pad|>", "<|im_start|>", "<|im_end|>"]
    tokenizer = Tokenizer(models.BPE({c: i for i, c in enumerate(special + alphabet)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(special)
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token="<|pad|>",
                                   eos_token="<|im_end|>")
    fast.chat_template = CHATML
    config = LlamaConfig(vocab_size=len(fast), hidden_size=16, intermediate_size=32,
                         num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=2,
                         max_position_embeddings=4096, pad_token_id=fast.pad_token_id,
                         eos_token_id=fast.eos_token_id, num_labels=1)
    model = LlamaForSequenceClassification if kind == "Reward" else LlamaForCausalLM
    return model(config), fast


def by_trl(kind, name):
    def judge(batch):
        import trl
        from datasets import load_dataset
        path = batch.root / name / "train.jsonl"
        rows = batch.rows(path)
        data = load_dataset("json", data_files=str(path), split="train")
        insist(data.to_list() == rows, f"{name}: texts differ after loading")
        with tempfile.TemporaryDirectory() as out:
            model, tokenizer = tiny(kind)
            config = getattr(trl, f"{kind}Config")(
                output_dir=out, max_steps=2, per_device_train_batch_size=4, max_length=None,
                report_to=[], use_cpu=True, save_strategy="no", logging_steps=1, bf16=False,
                disable_tqdm=True)
            compared = {"ref_model": tiny(kind)[0]} if kind in ("DPO", "KTO") else {}
            trainer = getattr(trl, f"{kind}Trainer")(
                model=model, args=config, train_dataset=data, processing_class=tokenizer,
                **compared)
            insist(len(trainer.train_dataset) == len(rows),
                   f"{len(trainer.train_dataset)} rows after its preparation, not {len(rows)}")
            loss = trainer.train().training_loss
            insist(math.isfinite(loss), f"the loss is {loss}")
        return f"{kind}Trainer, 2 steps over {name}, {len(rows)} rows kept, loss {loss:.3f}"
    return judge


def by_together(batch):
    from together.lib.utils.files import check_file
    said = []
    for name in ("openai-chat", "openai-preference"):
        for entry in batch.files(f"{name}/"):
            report = check_file(batch.root / entry["path"])
            insist(report["is_check_passed"], f"{entry['path']}: {report['message']}")
            insist(report["num_samples"] == entry["rows"],
                   f"{entry['path']}: {report['num_samples']} samples")
            said.append(entry["rows"])
    broken = batch.root / "broken.jsonl"
    row = batch.rows(batch.files("openai-chat/")[0]["path"])[0]
    for spoilt in ({**row, "example_id": "1"}, {"messages": [{"role": "robot", "content": "a"}]}):
        broken.write_text(json.dumps(spoilt) + "\n", encoding="utf-8")
        insist(not check_file(broken)["is_check_passed"], f"was not noticed: {spoilt}")
    broken.unlink()
    return (f"check_file of openai-chat and openai-preference, {sum(said)} rows; an extra key and another role"
            " refused")


def by_mistral(batch):
    from mistral_common.protocol.instruct.messages import (FinetuningAssistantMessage,
                                                           SystemMessage, UserMessage)
    from mistral_common.protocol.instruct.validator import (MistralRequestValidatorV3,
                                                            ValidationMode)
    kinds = {"system": SystemMessage, "user": UserMessage, "assistant": FinetuningAssistantMessage}
    validator, count = MistralRequestValidatorV3(ValidationMode.finetuning), 0
    for entry in batch.files("mistral/"):
        for row in batch.rows(entry["path"]):
            validator.validate_messages([
                kinds[turn["role"]](**{k: v for k, v in turn.items() if k != "role"})
                for turn in row["messages"]])
            count += 1
    return f"MistralRequestValidatorV3 in fine-tuning mode, {count} rows"


def by_llama_factory(batch):
    """Its own parser and converter, without the rest of the package and what that needs."""
    import importlib.util
    import types
    origin = pathlib.Path(importlib.util.find_spec("llamafactory").origin).parent
    for name in ("llamafactory", "llamafactory.data"):
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__path__ = [str(origin.joinpath(*name.split(".")[1:]))]
    from llamafactory.data import converter, parser
    folder = batch.root / "llama-factory"
    info = json.loads((folder / "dataset_info.json").read_text(encoding="utf-8"))
    arguments, count = types.SimpleNamespace(media_dir="."), 0
    for name, attributes in zip(info, parser.get_dataset_list(list(info), str(folder))):
        convert = converter.get_dataset_converter("sharegpt", attributes, arguments)
        for row in batch.rows(f"llama-factory/{info[name]['file_name']}"):
            turns = [t for t in row["messages"] if t["role"] != "system"]
            answers = [row["chosen"], row["rejected"]] if "chosen" in row else [turns.pop()]
            texts = [answer["content"] for answer in answers]
            if "kto_tag" in row:
                texts.insert(0 if not row["kto_tag"] else 1, "")
            found = convert(row)
            insist([turn["content"] for turn in found["_prompt"]] == [t["content"] for t in turns]
                   and [turn["content"] for turn in found["_response"]] == texts,
                   f"{name}: texts differ after its converter: {found}")
            count += 1
    insist(count == sum(entry["rows"] for entry in batch.files("llama-factory/")), "rows are lost")
    return f"parser and converter over {len(info)} data sets, {count} rows equal to the byte"


def by_axolotl(batch):
    """Its strategies, as its own loaders choose them by the batch's configuration files."""
    import yaml
    from axolotl.prompt_strategies import dpo, kto, load
    from axolotl.utils.dict import DictDefault
    tokenizer, count = tiny("SFT")[1], 0
    for kind in ("sft", "preference", "kto"):
        text = (batch.root / "axolotl" / f"{kind}.yml").read_text(encoding="utf-8")
        config = DictDefault({"chat_template": "tokenizer_default", "sequence_len": 1_000_000,
                              "train_on_inputs": False, **yaml.safe_load(text)})
        validation = {**config.datasets[0], "path": f"{kind}/validation.jsonl", "split": "train"}
        insist([dict(each) for each in config.test_datasets] == [validation],
               f"{kind}: is validated with {config.test_datasets}")
        chosen = config.datasets[0].type
        if kind == "sft":
            strategy = load(chosen, tokenizer, config, config.datasets[0])
            judge = axolotl_answers(strategy, tokenizer)
        elif kind == "preference":
            judge = axolotl_pairs(dpo.load(chosen, config, dataset_idx=0)[0], tokenizer)
        else:
            chosen = "user_defined.default" if isinstance(chosen, dict) else chosen
            judge = axolotl_verdicts(kto.load(chosen, config, dataset_idx=0))
        for entry in batch.files(f"axolotl/{kind}/"):
            for row in batch.rows(entry["path"]):
                judge(row)
                count += 1
    insist(count == sum(entry["rows"] for entry in batch.files("axolotl/")), "rows are lost")
    return f"the strategies of its three configurations, {count} rows, what is learned equal to the byte"


def axolotl_answers(strategy, tokenizer):
    insist(strategy is not None, "the strategy of the answers cannot be loaded")

    def judge(row):
        found = strategy.tokenize_prompt(row)
        learned = tokenizer.decode([label for label in found["labels"] if label != -100])
        insist(learned.removesuffix("<|im_end|>") == row["messages"][-1]["content"],
               f"{learned!r} is learned, the answer is {row['messages'][-1]['content']!r}")
        whole = tokenizer.decode(found["input_ids"])
        insist(all(turn["content"] in whole for turn in row["messages"]), "a turn is lost")
    return judge


def axolotl_pairs(strategy, tokenizer):
    def judge(row):
        found = strategy(dict(row), tokenizer=tokenizer)
        for side in ("chosen", "rejected"):
            insist(found[side].removesuffix("<|im_end|>") == row[side]["content"],
                   f"{side} is {found[side]!r}")
        insist(all(turn["content"] in found["prompt"] for turn in row["messages"]),
               "a turn is lost")
    return judge


def axolotl_verdicts(strategy):
    insist(strategy is not None, "the strategy of the verdicts cannot be loaded")

    def judge(row):
        found = strategy(dict(row))
        insist(found == row, f"{row} became {found}")
    return judge


def by_nova(batch):
    import nova_rules
    count = 0
    for entry in batch.files("nova-preference/"):
        rows = batch.rows(entry["path"])
        problems = [problem for row in rows for problem in nova_rules.problems_of(row)]
        problems += nova_rules.unnoticed(rows[0])
        insist(not problems, f"{entry['path']}: {problems[:3]}")
        count += len(rows)
    validator = os.environ.get("BLUEPENCIL_NOVA_VALIDATOR")
    if not validator:
        return f"nova_rules.py, which follows Amazon's validator, {count} rows"
    for entry in batch.files("nova-preference/train"):
        done = subprocess.run([sys.executable, validator, "-i", batch.root / entry["path"],
                               "-m", "pro", "-t", "dpo"], capture_output=True, text=True)
        insist(done.returncode == 0, (done.stdout + done.stderr)[-300:])
    return f"nova_rules.py and Amazon's own nova_ft_dataset_validator.py, {count} rows"


def by_google(batch):
    from google.genai import types
    count = 0
    for entry in batch.files("gemini"):
        for row in batch.rows(entry["path"]):
            for content in [*row["contents"], row.get("systemInstruction"),
                            row.get("system_instruction")]:
                types.Content.model_validate(content or {"role": "user"})
            if "completions" in row:
                types.GeminiPreferenceExample.model_validate(
                    {key: row[key] for key in ("contents", "completions")})
            count += 1
    return f"Content and GeminiPreferenceExample, unknown keys refused, {count} rows"


def same_values(found, wanted):
    """Whether what a field gave is what the row has; fields may leave out what lies deeper."""
    if isinstance(found, dict):
        return all(same_values(value, (wanted or {}).get(name.rsplit("/", 1)[-1]))
                   for name, value in found.items())
    if isinstance(found, list):  # a row without the list gives one object of nothing
        wanted = [None] * len(found) if wanted is None else wanted
        return len(found) == len(wanted) and all(map(same_values, found, wanted))
    return (found.decode("utf-8") if isinstance(found, bytes) else found) == wanted


def by_croissant(batch):
    import mlcroissant
    dataset = mlcroissant.Dataset(jsonld=batch.root / "croissant.json")
    insist(not dataset.metadata.issues.errors, str(dataset.metadata.issues.errors))
    count = 0
    for record_set in dataset.metadata.record_sets:
        first = record_set.fields[0]
        rows = batch.rows((first.sub_fields or [first])[0].source.uuid)[:10]
        found = list(itertools.islice(dataset.records(record_set.uuid), 10))
        insist(len(found) == len(rows), f"{record_set.uuid}: {len(found)} records")
        for record, row in zip(found, rows):
            insist(same_values(record, row), f"{record_set.uuid}: {record}, the row is {row}")
        count += len(found)
    insist(count > 0, "no record was read")
    return (f"{len(dataset.metadata.record_sets)} record sets, the first records of each, {count}"
            " equal to the byte")


JUDGES = [
    ("datasets", by_datasets), ("datasets", by_json_loader), ("pyarrow", by_pyarrow),
    ("trl", by_trl("SFT", "trl-prompt-completion")),
    ("trl", by_trl("SFT", "trl-language-modeling")), ("trl", by_trl("DPO", "trl-preference")),
    ("trl", by_trl("KTO", "trl-kto")), ("trl", by_trl("Reward", "reward")),
    ("together", by_together), ("mistral-common", by_mistral), ("llamafactory", by_llama_factory),
    ("axolotl", by_axolotl), ("google-genai", by_google), ("mlcroissant", by_croissant),
    ("Amazon Nova", by_nova),
]


# The run ------------------------------------------------------------------------------------------

def inside(venv, arguments):
    """Runs this script in the environment, which is made first where there is none."""
    python = venv / "bin" / "python"
    wanted = HERE / "trainers.txt"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    done = subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-input", "-r", wanted],
                          check=False)
    # Of LLaMA-Factory two modules alone are read, which need nothing else of all that it brings.
    alone = subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-input", "--no-deps",
                            *ALONE], check=False)
    if done.returncode != 0 or alone.returncode != 0:
        print("PyPI is out of reach, or lacks one of trainers.txt: nothing was judged",
              file=sys.stderr)
        return 77
    return subprocess.run([python, __file__, "--inside", *arguments], check=False).returncode


def report(results):
    names = sorted({name for name, _, _ in results if name != "Amazon Nova"}
                   | {"torch", "transformers"})
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    lines = ["# What trainers say", "",
             "The files of a batch, read by the trainers and loaders that they are for:"
             " `tests/judges/check_with_trainers.py` makes a batch, runs them and writes this page."
             " It needs PyPI and is not part of the tests.", "",
             f"Last run: {datetime.date.today().isoformat()}, Python {platform.python_version()},"
             f" {versions}.", "", "| judge | verdict | what it did |", "|---|---|---|"]
    lines += [f"| {name} | {verdict} | {said} |" for name, verdict, said in results]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", type=pathlib.Path, required=True)
    parser.add_argument("--venv", type=pathlib.Path)
    parser.add_argument("--nova", type=pathlib.Path)
    parser.add_argument("--write", type=pathlib.Path)
    parser.add_argument("--inside", action="store_true")
    arguments = parser.parse_args()
    if not arguments.inside and arguments.venv:
        return inside(arguments.venv.resolve(), [a for a in sys.argv[1:] if a != "--inside"])
    if arguments.nova:
        os.environ["BLUEPENCIL_NOVA_VALIDATOR"] = str(arguments.nova.resolve())
    os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
    results = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HF_HOME"] = str(pathlib.Path(folder) / "cache")
        batch = Batch(*make_batch(arguments.cli.resolve(), pathlib.Path(folder)))
        for name, judge in JUDGES:
            try:
                said = judge(batch)
                results.append((name, "content" if said else "not asked",
                                said or "the batch has no file for it"))
            except Exception as error:  # whatever a judge throws is its verdict
                words = " ".join(str(error).split())[:300]
                results.append((name, "**refused**", f"{type(error).__name__}: {words}"))
            print(*results[-1], sep=": ", flush=True)
    if arguments.write:
        arguments.write.write_text(report(results), encoding="utf-8")
    return 0 if all(verdict != "**refused**" for _, verdict, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
