/**
 * Saves changes of the options, shows their outcome, and undoes them one by one. One act may change several options.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault';
import { type OptionKey, type Options, optionKeys } from '../../core/options/options';
import { Failure } from '../failure';
import { t } from '../text';
import { optionName } from './option-name';

/** Saves one option. */
export type SaveOption = <Key extends OptionKey>(key: Key, value: Options[Key]) => void;

/** Saves several options that change together. */
export function saveOptions(changes: Partial<Options>, save: SaveOption): void {
  const saveOne = <Key extends OptionKey>(key: Key) => {
    const value: Options[Key] | undefined = changes[key];
    if (value !== undefined) save(key, value);
  };
  for (const key of optionKeys) saveOne(key);
}

interface Changes {
  readonly onChange: SaveOption;
  readonly undo: Undo | undefined;
}

/** Undoes the last change. */
export interface Undo {
  /** The option whose change it undoes. If several options changed in one act, the one that stands for the act. */
  readonly key: OptionKey;
  readonly onUndo: () => void;
}

/** The option that stands for an act: a plan changes several options. */
function actKey(act: Partial<Options>): OptionKey | undefined {
  return 'plan' in act ? 'plan' : optionKeys.find((key) => key in act);
}

/**
 * Saves changes by `save`, and remembers the earlier values. `options` are those in force; undefined until they are
 * loaded.
 */
export function useUndoableChanges(options: Options | undefined, save: SaveOption): Changes {
  const [past, setPast] = useState<readonly Partial<Options>[]>([]);
  const before = useRef<Partial<Options> | undefined>(undefined);
  const remember = (key: OptionKey) => {
    if (!options) return;
    // All options that change in the same task belong to one act.
    if (!before.current) {
      queueMicrotask(() => {
        const act = before.current ?? {};
        before.current = undefined;
        setPast((acts) => [...acts, act]);
      });
    }
    before.current = { [key]: options[key], ...before.current };
  };
  const last = past.at(-1);
  const key = last && actKey(last);
  return {
    onChange: (key, value) => {
      remember(key);
      save(key, value);
    },
    undo: last &&
      key && {
        key,
        onUndo: () => {
          saveOptions(last, save);
          setPast(past.slice(0, -1));
        },
      },
  };
}

export interface OutcomeProps {
  readonly saved: boolean;
  readonly failure: Fault | undefined;
  readonly undo: Undo | undefined;
}

/** The outcome of the last change, and a button that undoes it, in a bar at the lower edge of the window. */
export function SaveOutcome({ saved, failure, undo }: OutcomeProps) {
  const [undone, setUndone] = useState<string>();
  // The next change begins with `saved` false: then *Undone* no longer describes the last change.
  useEffect(() => {
    if (!saved) setUndone(undefined);
  }, [saved]);
  const name = undo && optionName(undo.key);
  return (
    <div class="outcome">
      <div class="status" role="status">
        {failure ? (
          <Failure fault={failure} />
        ) : (
          saved && (undone === undefined ? t('options_saved') : t('options_undone', undone))
        )}
      </div>
      {undo && name !== undefined && (
        <button
          type="button"
          onClick={() => {
            undo.onUndo();
            setUndone(name);
          }}
        >
          {t('options_undo', name)}
        </button>
      )}
    </div>
  );
}
