// The JSON Schemas that rapport writes agree with what `check` says of the form of a file (GN001).
//   node check_schemas.js RAPPORT EXAMPLES
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const assert = require('node:assert');
const Ajv = require('ajv');
const YAML = require('yaml');

const [rapport, examples] = process.argv.slice(2);
const folders = { requirements: 'requirement', meetings: 'meeting', decisions: 'decision', actions: 'action', changes: 'change',
                  feedback: 'feedback', surveys: 'survey', risks: 'risk', lessons: 'lesson', 'rapport.yaml': 'project' };

// A slip in a schema is an error; keywords that only editors know are none.
const ajv = new Ajv({ allErrors: true, strictTypes: false });
ajv.addVocabulary(['patternErrorMessage', 'enumDescriptions']);

// What judges a file of the project, by its kind.
function judge_of(project) {
  const compiled = {};
  return (file) => compiled[kind_of(file)] ??=
    ajv.compile(JSON.parse(execFileSync(rapport, ['-C', project, 'schema', kind_of(file)], { maxBuffer: 1 << 24 })));
}

function files(project) {
  return fs.readdirSync(project, { recursive: true })
    .filter((file) => /\.ya?ml$/.test(file) && folders[file.split(path.sep)[0]]);
}

const text = (project, file) => fs.readFileSync(path.join(project, file), 'utf8');
const kind_of = (file) => folders[file.split(path.sep)[0]];
const routes_of = (errors) => errors.map(({ instancePath, params }) => {
  const below = params.missingProperty ?? params.additionalProperty;
  return (below === undefined ? instancePath : `${instancePath}/${below}`).slice(1).replaceAll('/', '.');
});

// What check finds wrong with the form: the routes of each file, as it names the file.
function refused(folder) {
  const run = spawnSync(rapport, ['-C', folder, 'check', '--only', 'GN001', '--format', 'json'], { cwd: folder, maxBuffer: 1 << 24 });
  assert(run.status === 0 || run.status === 1, run.stderr.toString());
  const found = {};
  for (const { file, field } of JSON.parse(run.stdout).findings) (found[path.normalize(file)] ??= []).push(field);
  return found;
}

function accepts_all(project) {
  assert.deepStrictEqual(refused(project), {});
  const judge = judge_of(project);
  const all = files(project);
  for (const file of all) {
    const validate = judge(file);
    // As editors read it, and as rapport does: every scalar is text or nothing.
    for (const reading of [{ schema: 'core' }, { schema: 'failsafe', customTags: ['null'] }])
      assert(validate(YAML.parse(text(project, file), reading)), `${file}: ${JSON.stringify(validate.errors, null, 1)}`);
  }
  return all.length;
}

function refuses_what_check_refuses(folder) {
  const found = refused(folder);
  let count = 0;
  for (const project of fs.readdirSync(folder)) {
    const judge = judge_of(path.join(folder, project));
    for (const file of files(path.join(folder, project))) {
      const shown = path.join(project, file);
      if (shown === path.join('records', 'rapport.yaml')) continue;
      const validate = judge(file);
      assert(found[shown], `${shown}: check finds nothing wrong with its form`);
      assert(!validate(YAML.parse(text(folder, shown))), `${shown}: the schema accepts it`);
      const routes = routes_of(validate.errors);
      // Of a file without any value the schema says only that.
      for (const field of found[shown])
        assert(routes.includes(field) || routes.includes(''), `${shown}: no error at "${field}", only at ${routes}`);
      ++count;
    }
  }
  return count;
}

let sound = accepts_all(path.join(__dirname, 'sound'));
for (const project of fs.readdirSync(examples, { withFileTypes: true }))
  if (project.isDirectory()) sound += accepts_all(path.join(examples, project.name));
const broken = refuses_what_check_refuses(path.join(__dirname, 'broken'));
assert(sound > 50 && broken > 25);
console.log(`${sound} files are accepted, ${broken} refused`);
