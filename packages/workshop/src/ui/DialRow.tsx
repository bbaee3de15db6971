import { useId } from 'preact/hooks';
import type { Dial, NumberDial } from '../setting/dial.ts';
import { fit, type DialId, type DialValue } from '../setting/dials.ts';
import { dialText, isShare, optionText } from '../strings/dialText.ts';
import { useStore } from './store.ts';

interface Props {
  readonly dial: Dial & { readonly id: DialId };
  readonly value: DialValue;
  readonly idle: boolean;
  readonly changed: boolean;
  readonly onTurn: (value: DialValue) => void;
}

/** Most options as radio buttons; more open in a list. */
const FEW = 5;

/** A dial: a slider with a number field, a switch, or a choice. */
export function DialRow({ dial, value, idle, changed, onTurn }: Props) {
  const store = useStore();
  const strings = store.strings.value;
  const { name, hint } = strings.dials[dial.id];
  const id = useId();
  const settle = () => store.settle();
  const note = (
    <p class="hint" id={`${id}-hint`}>
      {hint}
      {idle ? ` ${strings.idle}` : ''}
    </p>
  );
  const marks = `dial ${dial.kind}${idle ? ' idle' : ''}${changed ? ' changed' : ''}`;

  switch (dial.kind) {
    case 'switch':
      return (
        <div class={marks}>
          <label for={id}>
            <input
              id={id}
              type="checkbox"
              role="switch"
              checked={value === true}
              aria-describedby={`${id}-hint`}
              onChange={(event) => {
                onTurn(event.currentTarget.checked);
                settle();
              }}
            />{' '}
            <span>{name}</span>
          </label>
          {note}
        </div>
      );
    case 'choice':
      if (dial.options.length > FEW)
        return (
          <div class={marks}>
            <label for={id}>{name}</label>
            <select
              id={id}
              value={value as string}
              aria-describedby={`${id}-hint`}
              onChange={(event) => {
                onTurn(event.currentTarget.value as DialValue);
                settle();
              }}
            >
              {dial.options.map((option) => (
                <option value={option} key={option}>
                  {optionText(strings, option)}
                </option>
              ))}
            </select>
            {note}
          </div>
        );
      return (
        <fieldset class={marks} aria-describedby={`${id}-hint`}>
          <legend>{name}</legend>
          <div class="options">
            {dial.options.map((option) => (
              <label key={option}>
                <input
                  type="radio"
                  name={id}
                  checked={value === option}
                  onChange={() => {
                    onTurn(option as DialValue);
                    settle();
                  }}
                />{' '}
                <span>{optionText(strings, option)}</span>
              </label>
            ))}
          </div>
          {note}
        </fieldset>
      );
    case 'number':
      return (
        <div class={marks}>
          <label for={id}>{name}</label>
          <NumberField
            dial={dial as NumberDial & { id: DialId }}
            value={value as number}
            label={name}
            onTurn={onTurn}
          />
          <input
            id={id}
            type="range"
            min={dial.low}
            max={dial.high}
            step={dial.step}
            value={value as number}
            aria-valuetext={dialText(strings, store.numbers.value, dial.id, value)}
            aria-describedby={`${id}-hint`}
            onInput={(event) => onTurn(Number(event.currentTarget.value))}
            onPointerUp={settle}
            onBlur={settle}
          />
          {note}
        </div>
      );
  }
}

/** The number beside a slider; shares in whole percent. */
function NumberField({
  dial,
  value,
  label,
  onTurn,
}: {
  readonly dial: NumberDial & { readonly id: DialId };
  readonly value: number;
  readonly label: string;
  readonly onTurn: (value: DialValue) => void;
}) {
  const store = useStore();
  const times = isShare(dial.id) ? 100 : 1;
  const round = (number: number) => Number((number * times).toFixed(2));
  return (
    <span class="field">
      <input
        type="number"
        aria-label={label}
        min={round(dial.low)}
        max={round(dial.high)}
        step={round(dial.step)}
        value={round(value)}
        onChange={(event) => {
          const fitting = fit(dial, event.currentTarget.valueAsNumber / times) ?? value;
          event.currentTarget.value = String(round(fitting as number));
          onTurn(fitting);
          store.settle();
        }}
      />
      {times === 100 ? <span aria-hidden="true">%</span> : null}
    </span>
  );
}
