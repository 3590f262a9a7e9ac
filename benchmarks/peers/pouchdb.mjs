// A first sync by PouchDB from its own server, in one process as its own documentation shows it:
//   node pouchdb.mjs FOLDER < rows.ndjson        each line: {"_id": ..., ...}
// Prints {"documents", "fill_s", "replicate_s"}. The server listens on loopback; FOLDER is made and left behind.
import { once } from "node:events";
import { createInterface } from "node:readline";
import { mkdirSync } from "node:fs";
import express from "express";
import expressPouchDB from "express-pouchdb";
import PouchDB from "pouchdb";

const BULK = 5000;
const folder = process.argv[2];

const stores = {};
for (const place of ["central", "device"]) {
  mkdirSync(`${folder}/${place}`, { recursive: true });
  stores[place] = PouchDB.defaults({ prefix: `${folder}/${place}/` });
}

async function fill(database) {
  let documents = 0;
  let bulk = [];
  const flush = async () => {
    const answers = await database.bulkDocs(bulk);
    const refused = answers.find((answer) => answer.error);
    if (refused) throw new Error(`not stored: ${JSON.stringify(refused)}`);
    documents += bulk.length;
    bulk = [];
  };
  for await (const line of createInterface({ input: process.stdin })) {
    bulk.push(JSON.parse(line));
    if (bulk.length === BULK) await flush();
  }
  if (bulk.length) await flush();
  return documents;
}

const seconds = async (work) => {
  const begin = performance.now();
  const result = await work();
  return [result, (performance.now() - begin) / 1000];
};

const central = new stores.central("shop");
const [documents, fill_s] = await seconds(() => fill(central));

const app = express();
app.use("/", expressPouchDB(stores.central, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: `${folder}/log.txt` }));
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");

const device = new stores.device("shop");
const from = `http://127.0.0.1:${server.address().port}/shop`;
const [, replicate_s] = await seconds(() => PouchDB.replicate(from, device, { batch_size: 1000, batches_limit: 10 }));

const { doc_count } = await device.info();
if (doc_count !== documents) throw new Error(`${doc_count} of ${documents} documents arrived`);
console.log(JSON.stringify({ documents, fill_s, replicate_s }));
process.exit(0);
