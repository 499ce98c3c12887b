/** The controls for the view: theme, text, direction, motion, width, hands; for an exercise also the moment. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { library } from '../../src/exercises/library';
import { msOf, scoreOf } from '../../src/exercises/player/score';
import { withShowing } from '../../src/exercises/showing';
import { aloneStageAddressOf, type WorkbenchView } from './address';
import { directions, type Look, motions, textSizes, themes } from './look';
import { languageFolders } from './messages';

const widths = [320, 540, 800, 1100, 1600] as const;

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, value, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BarProps {
  readonly shown: WorkbenchView;
  readonly onShow: (change: Partial<WorkbenchView>) => void;
  readonly onAgain: () => void;
}

export function Bar({ shown, onShow, onAgain }: BarProps) {
  const { what, look, width, hands } = shown;
  const changeLook = (change: Partial<Look>) => onShow({ look: { ...look, ...change } });
  const ownWidth = 'own';
  return (
    <div class="bar">
      <div class="looks">
        <Choice
          label="Theme"
          values={themes}
          value={look.theme}
          onChoose={(theme) => changeLook({ theme })}
        />
        <Choice
          label="Text %"
          values={textSizes.map(String)}
          value={String(look.text)}
          onChoose={(text) => changeLook({ text: Number(text) })}
        />
        <Choice
          label="Language"
          values={languageFolders}
          value={look.language}
          onChoose={(language) => changeLook({ language })}
        />
        <Choice
          label="Direction"
          values={directions}
          value={look.direction}
          onChoose={(direction) => changeLook({ direction })}
        />
        <Choice
          label="Motion"
          values={motions}
          value={look.motion}
          onChoose={(motion) => changeLook({ motion })}
        />
        <Choice
          label="Width"
          values={[ownWidth, ...widths.map(String)]}
          value={width === null ? ownWidth : String(width)}
          onChoose={(chosen) => onShow({ width: chosen === ownWidth ? null : Number(chosen) })}
        />
        {'state' in what && (
          <Choice
            label="Hands"
            values={['moving', 'still']}
            value={hands}
            onChoose={(chosen) => onShow({ hands: chosen })}
          />
        )}
        <button type="button" onClick={onAgain}>
          Again
        </button>
        <a href={aloneStageAddressOf(shown)} target="_blank" rel="noreferrer">
          Alone
        </a>
      </div>
      {'exercise' in what && (
        <Time key={what.exercise} exercise={what.exercise} shown={shown} onShow={onShow} />
      )}
    </div>
  );
}

/** How long an exercise lasts, in ms; 0 if no exercise has this id. */
function useLength(id: string, side: WorkbenchView['side']): number {
  return useMemo(() => {
    const found = library.find((one) => one.id === id);
    return found ? msOf(scoreOf(withShowing(found), { first: side })) : 0;
  }, [id, side]);
}

interface TimeProps extends Pick<BarProps, 'shown' | 'onShow'> {
  readonly exercise: string;
}

function Time({ exercise, shown, onShow }: TimeProps) {
  const { ms, side } = shown;
  const length = useLength(exercise, side);
  const [isPlaying, setPlaying] = useState(false);
  const startedAt = useRef(0);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const showNextFrame = () => onShow({ ms: (performance.now() - startedAt.current) % Math.max(1, length) });
    const request = requestAnimationFrame(showNextFrame);
    return () => cancelAnimationFrame(request);
  });
  const togglePlaying = () => {
    startedAt.current = performance.now() - ms;
    setPlaying(!isPlaying);
  };
  return (
    <div class="time">
      <button type="button" aria-pressed={isPlaying} onClick={togglePlaying}>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <input
        type="range"
        aria-label="Moment"
        min="0"
        max={length}
        step="20"
        value={ms}
        onInput={(event) => {
          setPlaying(false);
          onShow({ ms: Number(event.currentTarget.value) });
        }}
      />
      <output>
        {(ms / 1000).toFixed(2)} of {(length / 1000).toFixed(0)} s
      </output>
      <Choice
        label="Side"
        values={['left', 'right']}
        value={side}
        onChoose={(first) => onShow({ side: first })}
      />
    </div>
  );
}
