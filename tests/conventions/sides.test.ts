/** Left and right in the texts: a step for one side mirrors the same step for the other. */
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { library } from '../../src/exercises/library';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;
const keys = Object.keys(texts);

const opposite: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  Left: 'Right',
  Right: 'Left',
};

/** A text with left and right exchanged. */
function mirrored(text = ''): string {
  return text.replace(/\b(left|right)\b/gi, (side) => opposite[side] ?? side);
}

/** The key of the same text for the other side; the key itself if it names no side. */
function partnerOf(key: string): string {
  const parts = key.split('_').map((part) => opposite[part] ?? part);
  return parts.join('_');
}

test('an exercise text for one side has a partner for the other', () => {
  const alone = keys.filter((key) => key.startsWith('exercise_') && !Object.hasOwn(texts, partnerOf(key)));
  expect(alone).toEqual([]);
});

test('the texts for the two sides are mirror images', () => {
  // “Left” may also mean what remains; such a text has no partner.
  const pairs = keys.filter((key) => partnerOf(key) !== key && Object.hasOwn(texts, partnerOf(key)));
  expect(pairs).toContain('exercise_half_kneel_reach_step1_left');
  expect(pairs).toContain('say_switch_left');
  const found = Object.fromEntries(pairs.map((key) => [key, texts[key]?.message]));
  const wanted = Object.fromEntries(pairs.map((key) => [key, mirrored(texts[partnerOf(key)]?.message)]));
  expect(found).toEqual(wanted);
});

test('a step whose words are the same for both sides is one text', () => {
  const steps = keys.filter((key) => /^exercise_\w+_step\d_(left|right)$/.test(key));
  expect(steps.filter((key) => texts[key]?.message === texts[partnerOf(key)]?.message)).toEqual([]);
});

/** The texts of an exercise that are shown for either side, by their parts. */
function sidelessOf(id: string): readonly (readonly [part: string, message: string])[] {
  const prefix = `exercise_${id.replaceAll('-', '_')}_`;
  return keys
    .filter((key) => key.startsWith(prefix) && partnerOf(key) === key)
    .map((key) => [key.slice(prefix.length), texts[key]?.message ?? ''] as const);
}

test.each(library.map(({ id, dose }) => [id, dose.sides] as const))(
  '%s: texts for either side name no side, or both in turn',
  (id, sides) => {
    const named = sidelessOf(id).filter(([, message]) => mirrored(message) !== message);
    // Only steps with alternating sides name them.
    const isTurn = (part: string) => sides === 'alternate' && part.startsWith('step');
    expect(named.filter(([part]) => !isTurn(part))).toEqual([]);
    const turns = named.map(([, message]) => message.toLowerCase()).join(' ');
    expect(/\bleft\b/.test(turns)).toBe(/\bright\b/.test(turns));
  },
);
