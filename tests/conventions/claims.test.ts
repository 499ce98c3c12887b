/** What Flexor may claim (docs/writing.md, “Claims and safety”): the texts say just that, and nothing stronger. */
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { textOf } from './repository';

const texts: Readonly<Record<string, { message: string }>> = messages;

/** The only thing that Flexor says about sitting, hips and backs. */
const CLAIM =
  'People who sit a lot tend to have stiffer hips. Dr. Epler’s idea is that this is where much back pain begins. Research on that is mixed. Getting up regularly is well supported.';

test('the options make the claim word for word, and the page about writing names it', () => {
  expect(messages.options_claim.message).toBe(CLAIM);
  expect(textOf('docs/writing.md')).toContain(`“${CLAIM}”`);
});

test('the page about exercises allows nothing stronger', () => {
  expect(textOf('docs/exercises.md')).not.toMatch(/\bmay say\b.*\b(lower|reduce|prevent)/);
});

test('no text promises to prevent, heal or relieve', () => {
  const promising = Object.entries(texts).filter(([, { message }]) =>
    /\b(prevent(s|ed|ing)?|cure[sd]?|heal(s|ed|ing)?|relieve[sd]?|get rid of|protects? your (back|hips?))\b/i.test(
      message,
    ),
  );
  expect(promising.map(([key]) => key)).toEqual([]);
});

test('that no doctor or physical therapist has reviewed Flexor is said before the first exercise and in the README', () => {
  expect(messages.first_advice.message).toBe(
    'These are general ideas, not medical advice. No doctor or physical therapist has reviewed them.',
  );
  expect(textOf('README.md')).toContain('No doctor or physical therapist has reviewed Flexor.');
});

test('one thing has one spelling: pressure relief', () => {
  const hyphened = Object.entries(texts).filter(([, { message }]) => /pressure-relie/i.test(message));
  expect(hyphened.map(([key]) => key)).toEqual([]);
});

test('safety texts have no contractions', () => {
  const safety =
    /^(safety|sign|hurt|first)_|^option_limits_|^option_seat_wheelchair_hint$|^exercise_.*_care$/;
  const contracted = Object.entries(texts).filter(
    ([key, { message }]) =>
      safety.test(key) && /n’t\b|’(re|ve|ll|m)\b|\b(it|that|there|here|let)’s\b/i.test(message),
  );
  expect(contracted.map(([key]) => key)).toEqual([]);
});

test.each(['safety_pregnant_text', 'option_limits_pregnancy_hint'])(
  '%s names all signs, and the hospital',
  (key) => {
    const signs =
      'bleeding, leaking fluid, contractions, a headache, or back or belly pain that comes in waves';
    expect(texts[key]?.message).toContain(signs);
    expect(texts[key]?.message).toContain('if your baby moves less than usual');
    expect(texts[key]?.message).toContain('If you cannot reach them, go to a hospital.');
  },
);
