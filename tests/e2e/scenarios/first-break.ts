/**
 * The main job in any language, in real time and only through the pages: from the welcome page to the first finished
 * break in the history. Every page is checked by axe, and by `check`.
 */
import { expect } from 'vitest';
import { breakWindow, entryWhen, optionWhen } from '../desk';
import type { Flexor, PageHandle } from '../harness';
import { patternOf, type Texts } from '../texts';
import { accessibilityViolations } from './pages';

export interface FirstBreak {
  readonly flexor: Flexor;
  readonly texts: Texts;
  /** Checks the language of a page. */
  readonly check: (page: PageHandle) => Promise<void>;
}

/** Waits for a heading, and checks the page. */
async function expectPage(page: PageHandle, heading: string, { check }: FirstBreak): Promise<void> {
  await page.waitFor((wanted) => document.querySelector('h1')?.textContent === wanted, heading);
  await check(page);
  expect(await accessibilityViolations(page)).toEqual([]);
}

/** Goes through the welcome page, and tries a break. */
async function welcome(job: FirstBreak): Promise<void> {
  const { flexor, texts } = job;
  const page = await flexor.windowWith('welcome.html');
  const steps = [
    ['welcome_title', 'welcome_start'],
    ['welcome_often', 'welcome_next'],
    ['welcome_you', 'welcome_next'],
    ['welcome_try', 'welcome_try_button'],
  ] as const;
  for (const [n, [heading, button]] of steps.entries()) {
    await expectPage(page, texts.of(heading), job);
    expect(await page.text('.progress')).toBe(texts.of('welcome_step', String(n + 1), '4'));
    await page.click(texts.of(button));
  }
  const trial = await flexor.windowWith('break.html#try');
  await trial.waitFor(() => document.querySelector('.doing .figure'));
  await expectPage(trial, texts.of('exercise_ceiling_stretch_name'), job);
  await trial.close();
  await page.click(texts.of('welcome_seen_yes'));
  await page.click(texts.of('welcome_done'));
  await expectPage(page, texts.of('welcome_set'), job);
  await page.click(texts.of('welcome_close'));
  await page.gone();
}

/** Lets Flexor ask after one minute instead of half an hour, to save time. */
async function chooseOneMinute(job: FirstBreak): Promise<void> {
  const { flexor, texts } = job;
  const page = await flexor.open('options.html');
  await expectPage(page, texts.of('options_heading'), job);
  await page.fill(texts.of('option_intervalMinutes'), 1);
  await optionWhen(flexor, 'intervalMinutes', 1);
  await page.click(texts.of('options_all'));
  await page.click(texts.of('option_waitMinutes'));
  await optionWhen(flexor, 'waitMinutes', 0);
  await job.check(page);
  await page.close();
}

/** Sits until Flexor asks, and does the break. */
async function takeBreak(job: FirstBreak): Promise<void> {
  const { flexor, texts } = job;
  const stop = flexor.keepMoving();
  const page = await breakWindow(flexor, 90_000).finally(stop);
  await expectPage(page, texts.of('ask_headline'), job);
  expect(await page.text('.why')).toMatch(patternOf(texts.of('why_now', '$1')));
  await page.click(texts.of('ask_start'));
  await page.waitFor(() => document.querySelector('.doing .step'));
  await job.check(page);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.waitForWithin(180_000, () => document.querySelector('.ended h1'));
  await expectPage(page, texts.of('end_up'), job);
  await flexor.wiggle();
  await page.gone();
}

/** Finds the break in the history. */
async function findBreak(job: FirstBreak): Promise<void> {
  const { flexor, texts } = job;
  const { done } = await entryWhen(flexor, 'break', ({ origin }) => origin === 'nudged');
  expect(done[0]?.exercise).toBe('ceiling-stretch');
  const page = await flexor.open('history.html');
  await page.click(texts.of('day_today'));
  const name = texts.of('exercise_ceiling_stretch_name');
  await page.waitFor((wanted) => document.querySelector('.lines')?.textContent?.includes(wanted), name);
  await expectPage(page, texts.of('history_heading'), job);
  await page.close();
}

export async function toFirstBreak(job: FirstBreak): Promise<void> {
  await welcome(job);
  await chooseOneMinute(job);
  await takeBreak(job);
  await findBreak(job);
}
