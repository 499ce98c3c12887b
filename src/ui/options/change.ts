import type { OptionKey, Options } from '../../core/options';

/** Saves one option. */
export type Change = <Key extends OptionKey>(key: Key, value: Options[Key]) => void;
