import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { noBets, type Bets } from '../bets/bets.ts';
import type { ArmOnDials, ClaimOnDials } from '../claims/claim.ts';
import { contrastOf, jobsOfClaim } from '../claims/contrast.ts';
import { judge } from '../claims/verdict.ts';
import { settingNames } from '../strings/settingName.ts';
import { dialText } from '../strings/dialText.ts';
import type { DialId } from '../setting/dials.ts';
import { Chips } from './Chips.tsx';
import { ClaimSweep } from './ClaimSweep.tsx';
import { DifferencePicture } from './DifferencePicture.tsx';
import { ALL, useStore } from './store.ts';
import { useRuns } from './useRuns.ts';

/** One claim: the sentence, the contrast, the bet; then the run, the verdict and where it flips. */
export function ClaimCard({ claim }: { readonly claim: ClaimOnDials }) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.claims;
  const { says, test } = strings.cards[claim.id as keyof typeof strings.cards];
  const [running, run] = useState(false);
  const [any, setAny] = useState(false);
  const first = claim.watch[0];
  const [bets, setBets] = useState<Bets>(noBets);
  const metricName = (id: string) => strings.metrics[id as keyof typeof strings.metrics].name;
  const { government } = store.comparison.value;
  const bet = {
    question: strings.chips.questionOfClaim(metricName(first.metric), numbers.plain(ALL)),
    // The question includes the government.
    on: JSON.stringify([
      claim.id,
      any ? 'any' : government,
      ...(!any && government === 'own' ? [store.own.value?.fingerprint] : []),
    ]),
    metric: first.metric,
    bets,
    onBets: setBets,
  };

  return (
    <article class="claim">
      <h2 class="hidden">
        {claim.id}: {says}
      </h2>
      <p class="hint">
        {claim.id} · {words.says}
      </p>
      <blockquote>{strings.quoted(says)}</blockquote>
      <dl>
        <dt>{words.contrast}</dt>
        <dd>{test}</dd>
        <dt>A</dt>
        <dd>
          {claim.a.map((arm) => (
            <Described key={JSON.stringify(arm)} arm={arm} />
          ))}
        </dd>
        <dt>B</dt>
        <dd>
          {claim.b.map((arm) => (
            <Described key={JSON.stringify(arm)} arm={arm} />
          ))}
        </dd>
        <dt>{words.watch}</dt>
        <dd>
          {claim.watch.map(({ metric }) => metricName(metric)).join(', ')}.{' '}
          {words.holdsIf[first.direction](metricName(first.metric))}
          {claim.doubted === true ? ` ${words.doubted}` : ''}
        </dd>
      </dl>
      <fieldset class="options where">
        <legend>{words.where}</legend>
        <label>
          <input type="radio" name="where" checked={!any} onChange={() => setAny(false)} />{' '}
          <span>{words.whereHere}</span>
        </label>
        <label>
          <input type="radio" name="where" checked={any} onChange={() => setAny(true)} />{' '}
          <span>{words.whereAny}</span>
        </label>
      </fieldset>
      {running ? (
        <ClaimResult claim={claim} any={any} bet={bet} />
      ) : (
        <>
          <Chips {...bet} />
          <p>
            <button type="button" class="primary" onClick={() => run(true)}>
              {words.run}
            </button>
          </p>
        </>
      )}
    </article>
  );
}

/** An arm in words: where it starts and which dials it moves. */
function Described({ arm }: { readonly arm: ArmOnDials }) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const moved = Object.entries(arm.setting.changes).map(
    ([id, value]) =>
      `${strings.dials[id as DialId].name}: ${dialText(strings, numbers, id as DialId, value)}`,
  );
  const name = arm.benchmark === undefined ? strings.starts[arm.setting.start] : strings.planner;
  return (
    <span class="arm">
      {name}
      {arm.parameters === undefined ? '' : ` (${strings.claims.generalists})`}
      {moved.length === 0 ? '' : ` (${moved.join('; ')})`}
    </span>
  );
}

function ClaimResult({
  claim,
  any,
  bet,
}: {
  readonly claim: ClaimOnDials;
  readonly any: boolean;
  readonly bet: ComponentProps<typeof Chips>;
}) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.claims;
  const { government } = store.comparison.value;
  const own = government === 'own' ? store.own.value : undefined;
  const where = { government, any, ...(own === undefined ? {} : { own }) };
  const runs = useRuns(jobsOfClaim(claim, where), ALL);
  const [first] = claim.watch;
  if (runs.count === 0)
    return (
      <p role="status" class="waiting">
        {words.running(numbers.plain(runs.done), numbers.plain(ALL))}
      </p>
    );

  const judged = claim.watch.map((watched) => {
    const difference = contrastOf(claim, runs.results, watched.metric, runs.count);
    return {
      watched,
      difference,
      ...(difference.count === 0
        ? { verdict: 'waiting' as const, holds: 0, count: 0 }
        : judge(difference.differences, watched, difference.matters)),
    };
  });
  const [main] = judged;
  const open = () => {
    store.change({ a: claim.a[0].setting, b: claim.b[0].setting, metric: first.metric });
    store.view.value = 'dots';
    store.screen.value = 'compare';
  };
  const simple =
    claim.a.length === 1 &&
    claim.b.length === 1 &&
    claim.b[0].benchmark === undefined &&
    claim.a[0].parameters === undefined;
  return (
    <>
      <div role="status" class={`verdict ${main.verdict}`}>
        <p>
          <b>{words.verdicts[main.verdict]}</b>{' '}
          {words.verdictHere(numbers.plain(main.holds), numbers.plain(main.count))}
        </p>
        {runs.done < ALL && (
          <p class="hint">{words.running(numbers.plain(runs.done), numbers.plain(ALL))}</p>
        )}
      </div>
      {judged.length > 1 && (
        <ul>
          {judged.slice(1).map(({ watched, verdict, holds, count }) => (
            <li key={watched.metric}>
              {strings.metrics[watched.metric as keyof typeof strings.metrics].name},{' '}
              {strings.pictures[watched.direction === 'higher' ? 'more' : 'fewer']}:{' '}
              <b>{words.verdicts[verdict]}</b>.{' '}
              {words.verdictHere(numbers.plain(holds), numbers.plain(count))}
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{words.rule}</p>
      <DifferencePicture
        difference={main.difference}
        names={
          simple
            ? settingNames(strings, store.numbers.value, claim.a[0].setting, claim.b[0].setting)
            : ['A', 'B']
        }
        {...(simple ? { settings: [claim.a[0].setting, claim.b[0].setting] as const } : {})}
        stale={!runs.fresh}
      />
      <Chips {...bet} landed={main.difference.verdict} />
      {!any && <ClaimSweep claim={claim} where={where} />}
      {simple && (
        <p>
          <button type="button" onClick={open}>
            {words.open}
          </button>
        </p>
      )}
    </>
  );
}
