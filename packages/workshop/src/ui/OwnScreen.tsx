import { fingerprint, release, resolveParameters } from '@joined-up/core';
import { useId, useRef, useState } from 'preact/hooks';
import type { OwnGovernment } from '../engine/job.ts';
import { prepareRun } from '../engine/runSeeds.ts';
import { loadReader, type Reader } from '../own/loadReader.ts';
import type { ReadWorks, TableMistake, TableLine, WorkColumns } from '../own/parseTable.ts';
import { TableColumns } from './TableColumns.tsx';
import { dialsAtStart } from '../setting/setting.ts';
import type { Numbers } from '../strings/numbers.ts';
import type { Strings } from '../strings/strings.ts';
import { OverlapMap } from './OverlapMap.tsx';
import { useStore } from './store.ts';

/** Mistakes that make a table impossible to run. */
const isTooFew = ({ kind }: TableMistake): boolean => kind === 'few-units' || kind === 'too-long';

/** Largest file, bytes. */
const MOST = 5_000_000;

/** Your own government: paste a table, see the overlap, run it; or load a scenario file. */
export function OwnScreen() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.own;
  const loaded = store.own.value;
  const [text, setText] = useState('');
  const [name, setName] = useState(loaded?.name ?? strings.governments.own.name);
  const [works, setWorks] = useState<readonly TableLine[]>(() =>
    loaded !== undefined && 'works' in loaded.content ? loaded.content.works : [],
  );
  const [mistakes, setMistakes] = useState<readonly string[]>([]);
  /** Name of the file with the mistakes; empty for the table. */
  const [source, setSource] = useState('');
  const id = useId();

  /** The last table read, whose columns are to be confirmed. */
  const [seen, setSeen] = useState<{ readonly works: ReadWorks; readonly reader: Reader }>();
  /** Number of the last request; answers to earlier ones are dropped. */
  const asked = useRef(0);

  /**
   * The reader; `undefined` if something else was asked meanwhile, or if this browser cannot unpack it,
   * which is then reported.
   */
  const readerFor = async (turn: number): Promise<Reader | undefined> => {
    try {
      const reader = await loadReader();
      return turn === asked.current ? reader : undefined;
    } catch {
      setMistakes([words.tooOld]);
      return undefined;
    }
  };
  const read = async (from = text, columns?: WorkColumns) => {
    const turn = ++asked.current;
    setSource('');
    const reader = await readerFor(turn);
    if (reader === undefined) return;
    try {
      const result = reader.parseTable(from, columns);
      setSeen({ works: result, reader });
      setMistakes(result.mistakes.map((mistake) => say(mistake, strings, numbers)));
      setWorks(result.mistakes.some(isTooFew) ? [] : result.works);
    } catch (error) {
      setSeen(undefined);
      setWorks([]);
      setMistakes(reader.errorTexts(store.language.value, error));
    }
  };
  const use = (own: OwnGovernment) => {
    store.load(own);
    store.govern('own');
    store.say(words.loaded(own.name));
    store.screen.value = 'compare';
  };
  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    const turn = ++asked.current;
    setWorks([]);
    setSeen(undefined);
    setSource(file.name);
    if (file.size > MOST) {
      setMistakes([words.tooBig]);
      return;
    }
    const [bytes, reader] = await Promise.all([file.arrayBuffer(), readerFor(turn)]);
    if (reader === undefined || turn !== asked.current) return;
    try {
      const { scenario, text: content } = reader.readScenarioFile(new Uint8Array(bytes), file.name);
      const government = scenario.government(1, resolveParameters(scenario.parameters));
      const own: OwnGovernment = {
        name: scenario.name,
        fingerprint: fingerprint(content).slice(0, 8),
        content: { government },
      };
      // Try a run first: problems that only a run finds must come up before anything is replaced.
      release(prepareRun({ government: 'own', own, dials: dialsAtStart('own', 'hybrid') }, 1));
      setMistakes([]);
      use(own);
    } catch (error) {
      setMistakes(reader.errorTexts(store.language.value, error));
    }
  };
  return (
    <section class="page" id="result" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      {loaded !== undefined && (
        <p>
          {words.loaded(loaded.name)}{' '}
          <button type="button" onClick={() => store.load(undefined)}>
            {words.forget}
          </button>
        </p>
      )}
      <label for={id}>{words.paste}</label>
      <textarea
        id={id}
        rows={8}
        value={text}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" class="primary" onClick={() => void read()}>
          {words.read}
        </button>
        <button
          type="button"
          onClick={() => {
            setText(words.exampleText);
            void read(words.exampleText);
          }}
        >
          {words.example}
        </button>
        {/* Cleared, so that the same file can be chosen again after it was mended. */}
        <label class="file">
          {words.load}{' '}
          <input
            type="file"
            accept=".yaml,.yml,.json"
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </label>
      </p>
      {seen !== undefined && (
        <TableColumns
          seen={seen.works}
          reader={seen.reader}
          choose={(columns) => void read(text, columns)}
        />
      )}
      {mistakes.length > 0 && (
        <div class="notice" role="alert">
          <h3>
            {words.mistakes}
            {source === '' ? '' : `: ${source}`}
          </h3>
          <ul>
            {mistakes.slice(0, 50).map((mistake, i) => (
              <li key={i}>{mistake}</li>
            ))}
            {mistakes.length > 50 && <li>… {mistakes.length - 50}</li>}
          </ul>
          {works.length > 0 && <p>{words.skipped}</p>}
        </div>
      )}
      {works.length > 0 && (
        <>
          <OverlapMap works={works} />
          <p class="hint">{words.assumed}</p>
          <p class="buttons">
            <label class="named">
              {words.name}{' '}
              <input
                type="text"
                maxLength={60}
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
            <button
              type="button"
              class="primary"
              onClick={() =>
                use({
                  name: name.trim() || strings.governments.own.name,
                  fingerprint: fingerprint(JSON.stringify(works)).slice(0, 8),
                  content: { works },
                })
              }
            >
              {words.use}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function say(mistake: TableMistake, { own: { line, mistake: words } }: Strings, numbers: Numbers): string {
  const at = 'line' in mistake ? `${line(numbers.plain(mistake.line))}: ` : '';
  switch (mistake.kind) {
    case 'no-column':
      return words.noColumn[mistake.column];
    case 'empty':
      return at + words[mistake.column];
    case 'twice':
      return at + words.twice(mistake.found, numbers.plain(mistake.first));
    case 'few-units':
      return words.fewUnits(numbers.plain(mistake.found));
    case 'too-long':
      return words.tooLong(numbers.plain(mistake.found));
  }
}
