// An editor's language server makes use of the schemas that `rapport schema --install` has installed.
//   node check_editor.js RAPPORT
const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const assert = require('node:assert');

const rapport = process.argv[2];
const project = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-editor-'));
process.on('exit', () => fs.rmSync(project, { recursive: true }));
fs.writeFileSync(path.join(project, 'rapport.yaml'),
                 'fields:\n  - {kind: requirement, name: cabinet, type: choice, choices: [A1, A2], doc: where it is built in}\n');
execFileSync(rapport, ['-C', project, 'schema', '--install']);
const settings = JSON.parse(fs.readFileSync(path.join(project, '.vscode/settings.json')));

// One end of the Language Server Protocol: messages of JSON with a length before them.
const server = spawn(process.execPath, [require.resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'],
                     { stdio: ['pipe', 'pipe', 'inherit'] });
const asked = new Map();
const shown = new Map();
let waiting = [];
let unread = Buffer.alloc(0);

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function ask(method, params) {
  const id = asked.size + 1;
  send({ id, method, params });
  return new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
}

// The settings as an editor hands them out: the section "yaml" is all that begins with "yaml.".
function section(name) {
  const keys = Object.keys(settings).filter((key) => key.startsWith(`${name}.`));
  const values = Object.fromEntries(keys.map((key) => [key.slice(name.length + 1), settings[key]]));
  return name === 'yaml' ? { validate: true, hover: true, completion: true, schemaStore: { enable: false }, ...values } : values;
}

function receive(message) {
  if (message.method === 'workspace/configuration')
    return send({ id: message.id, result: message.params.items.map((item) => section(item.section)) });
  if (message.method === 'textDocument/publishDiagnostics') {
    shown.set(message.params.uri, message.params.diagnostics);
    waiting = waiting.filter(({ uri, resolve }) => uri !== message.params.uri || resolve(message.params.diagnostics));
  } else if (message.method !== undefined) {
    if (message.id !== undefined) send({ id: message.id, result: null });
  } else if (message.error) {
    asked.get(message.id).reject(new Error(message.error.message));
  } else {
    asked.get(message.id).resolve(message.result);
  }
}

server.stdout.on('data', (bytes) => {
  unread = Buffer.concat([unread, bytes]);
  for (;;) {
    const head = unread.indexOf('\r\n\r\n');
    if (head < 0) return;
    const end = head + 4 + Number(/Content-Length: (\d+)/i.exec(unread.subarray(0, head).toString())[1]);
    if (unread.length < end) return;
    const body = JSON.parse(unread.subarray(head + 4, end));
    unread = unread.subarray(end);
    receive(body);
  }
});

let version = 0;
function open(file, text) {
  const uri = pathToFileURL(path.join(project, file)).toString();
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: ++version, text } } });
  return uri;
}

// What the server says of a file, as "line: message", the first that is not silence.
async function diagnostics(file, text) {
  const uri = open(file, text);
  const found = await new Promise((resolve) => waiting.push({ uri, resolve: (all) => all.length === 0 || (resolve(all), false) }));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

// Where `mark` stands in the text, which is taken out of it.
function at_mark(file, marked) {
  const before = marked.split('|')[0].split('\n');
  const uri = open(file, marked.replace('|', ''));
  return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1).length } };
}

async function hover(file, marked) {
  return (await ask('textDocument/hover', at_mark(file, marked))).contents.value;
}

async function completion(file, marked) {
  const answer = await ask('textDocument/completion', at_mark(file, marked));
  return (answer.items ?? answer).map(({ label }) => label);
}

async function main() {
  const uri = pathToFileURL(project).toString();
  await ask('initialize', {
    processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'project' }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true },
                    textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: {} } } },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });

  const start = 'title: Stop on overpressure\nstatus: draft\n';
  const file = 'requirements/REQ-001.yaml';

  assert.deepStrictEqual(await diagnostics(file, `${start}priority: high\nowners: p-pm\ncabinet: A3\n`), [
    '3: Value is not accepted. Valid values: "must", "should", "could", "wont".',
    '5: Value is not accepted. Valid values: "A1", "A2".',
    '4: Property owners is not allowed.',
  ]);
  const within = 'planned: {due: 2025-02-30}\nverification:\n  - {date: 2025-05-20, method: test}\n';
  assert.deepStrictEqual(await diagnostics('requirements/below/REQ-002.yml', start + within), [
    '3: write YYYY-MM-DD, as 2025-03-31',
    '5: Missing property "result".',
  ]);
  assert.deepStrictEqual(await diagnostics('rapport.yaml', 'checks: {VF999: off}\n'), ['1: Property VF999 is not allowed.']);

  const modeline = execFileSync(rapport, ['schema', 'risk', '--modeline']).toString();
  assert.deepStrictEqual(await diagnostics('elsewhere/draft.yaml', `${modeline}title: Late delivery\nstatus: open\nimpact: 6\n`),
                         ['4: Value is above the maximum of 5.']);

  assert.match(await hover(file, `${start}pri|ority: must\n`), /^#### requirement\.priority\n\nhow much depends on it .*\* `must`\n\* `should`/s);
  assert.match(await hover(file, `${start}veri|fication:\n  - {date: 2025-05-20}\n`), /^#### requirement\.verification\n\nnotes of what was verified/);
  assert.match(await hover(file, `${start}verification:\n  - {no|te: 20 of 20}\n`), /what was seen, with figures/);
  assert.match(await hover(file, `${start}cab|inet: A1\n`), /where it is built in/);

  assert.deepStrictEqual(await completion(file, `${start}priority: |\n`), ['must', 'should', 'could', 'wont']);
  assert.deepStrictEqual(await completion(file, `${start}cabinet: |\n`), ['A1', 'A2']);
  assert.deepStrictEqual(await completion(file, `${start}verification:\n  - result: |\n`), ['pass', 'fail', 'blocked', 'conditional']);
  assert.deepStrictEqual(await completion(file, 'title: |\n'), [], 'nothing is proposed for free text');
  assert.deepStrictEqual(await completion('rapport.yaml', 'people:\n  - decides: |\n'), ['true', 'false']);
  const keys = await completion(file, `${start}|\n`);
  assert(['statement', 'verification', 'cabinet', 'log'].every((key) => keys.includes(key)), keys.join());
}

main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
