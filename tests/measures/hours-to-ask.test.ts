/** The hours of the day in which the person most often takes the break that Flexor asks for. */
import { expect, test } from 'vitest';
import { emptyDay, type MeasuredDay } from '../../src/measures/days';
import { hoursOftenTaken } from '../../src/measures/hours-to-ask';

const day = (moments: MeasuredDay['moments']): MeasuredDay => ({ ...emptyDay('2026-11-23'), moments });
const hour = (asked: number, done: number) => ({ asked, done });

test('at most two hours are named, those with the highest share of breaks, in the order of the day', () => {
  const moments = { 15: hour(5, 5), 9: hour(5, 4), 11: hour(10, 6), 10: hour(10, 9) };
  expect(hoursOftenTaken([day(moments)])).toEqual([10, 15]);
});

test('of two hours with the same share, the one with more nudges is named first', () => {
  const moments = { 9: hour(3, 3), 10: hour(4, 4), 11: hour(5, 5) };
  expect(hoursOftenTaken([day(moments)])).toEqual([10, 11]);
});

test('the nudges of several days are added up', () => {
  const days = [day({ 9: hour(4, 1) }), day({ 9: hour(4, 4) }), day({ 9: hour(2, 2) })];
  expect(hoursOftenTaken(days)).toEqual([9]);
});

test('no hour is named with fewer than ten nudges in all', () => {
  expect(hoursOftenTaken([day({ 9: hour(6, 6), 10: hour(3, 3) })])).toEqual([]);
  expect(hoursOftenTaken([day({ 9: hour(7, 7), 10: hour(3, 3) })])).toEqual([9, 10]);
});

test('an hour needs three nudges, and a break after three of five', () => {
  expect(hoursOftenTaken([day({ 9: hour(10, 10), 10: hour(2, 2) })])).toEqual([9]);
  expect(hoursOftenTaken([day({ 9: hour(10, 6), 10: hour(20, 11) })])).toEqual([9]);
});
