/** Changes of the options, and undoing them one by one. All that one act changes is one change. */
import { useRef, useState } from 'preact/hooks';
import type { OptionKey, Options } from '../../core/options/options';
import { changeAll, type SaveOption } from './change';

interface Changes {
  readonly onChange: SaveOption;
  /** Undoes the last change; undefined while there is none. */
  readonly onUndo: (() => void) | undefined;
}

/** `save` stores one option; `options` are those in force. */
export function useUndoableChanges(options: Options | undefined, save: SaveOption): Changes {
  const [past, setPast] = useState<readonly Partial<Options>[]>([]);
  const before = useRef<Partial<Options> | undefined>(undefined);
  const remember = (key: OptionKey) => {
    if (!options) return;
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
  return {
    onChange: (key, value) => {
      remember(key);
      save(key, value);
    },
    onUndo:
      last &&
      (() => {
        changeAll(last, save);
        setPast(past.slice(0, -1));
      }),
  };
}
