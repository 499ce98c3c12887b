/**
 * The warning signs: how urgent each one is, and at which places of the body it matters. The whole safety text and the
 * short lists behind *It hurts* are made from this one table, so neither can miss a sign of the other.
 */
import type { MessageKey } from './text';

/** The places that *It hurts* offers. */
export const places = ['low-back', 'hip', 'leg', 'shoulder', 'neck', 'chest'] as const;
export type BodyPlace = (typeof places)[number];

/** What a sign asks for, the most urgent first. `back` asks for emergency help if it comes with back pain. */
export const urgencies = ['emergency', 'back', 'today', 'soon', 'stop'] as const;
export type Urgency = (typeof urgencies)[number];

interface Sign {
  readonly text: MessageKey;
  readonly urgency: Urgency;
  readonly at: readonly BodyPlace[];
}

function sign(text: MessageKey, urgency: Urgency, ...at: readonly BodyPlace[]): Sign {
  return { text, urgency, at };
}

const signs: readonly Sign[] = [
  sign('sign_chest', 'emergency', 'chest', 'shoulder', 'neck'),
  sign('sign_breath', 'emergency', 'chest', 'shoulder'),
  sign('sign_faint', 'emergency', 'chest', 'neck'),
  sign('sign_heartbeat', 'emergency', 'chest'),
  sign('sign_headache', 'emergency', 'neck'),
  sign('sign_stroke', 'emergency', 'neck', 'shoulder', 'leg'),
  sign('sign_saddle', 'back', 'low-back', 'hip'),
  sign('sign_bladder', 'back', 'low-back', 'hip'),
  sign('sign_sexual', 'back', 'low-back', 'hip'),
  sign('sign_both_legs', 'back', 'low-back', 'hip', 'leg', 'neck'),
  sign('sign_fall', 'back', 'low-back', 'hip', 'leg', 'shoulder', 'neck'),
  sign('sign_belly', 'back', 'low-back', 'hip'),
  sign('sign_fever', 'today', 'low-back', 'hip', 'leg', 'shoulder', 'neck'),
  sign('sign_calf', 'today', 'leg', 'hip'),
  sign('sign_clumsy', 'today', 'neck'),
  sign('sign_weight', 'soon', 'low-back', 'neck'),
  sign('sign_cancer', 'soon', 'low-back', 'hip', 'neck'),
  sign('sign_bones', 'soon', 'low-back', 'hip', 'neck'),
  sign('sign_night', 'soon', 'low-back', 'hip', 'shoulder', 'neck'),
  sign('sign_morning', 'soon', 'low-back', 'hip'),
  sign('sign_below_knee', 'soon', 'low-back', 'hip', 'leg'),
  sign('sign_new_in_pregnancy', 'soon', 'low-back', 'hip'),
  sign('sign_weeks', 'soon', 'low-back', 'hip', 'leg', 'shoulder', 'neck'),
  sign('sign_sharp', 'stop', 'low-back', 'hip', 'leg', 'shoulder', 'neck'),
  sign('sign_tingling', 'stop', 'low-back', 'hip', 'leg', 'shoulder', 'neck'),
  sign('sign_dizzy', 'stop', 'neck'),
  sign('sign_heart', 'stop'),
  sign('sign_gives_way', 'stop', 'hip', 'leg', 'shoulder'),
  sign('sign_head_or_sight', 'stop'),
];

/** The signs of one urgency that matter at a place; all of them without a place. */
export function signsOf(urgency: Urgency, place?: BodyPlace): readonly MessageKey[] {
  const wanted = signs.filter((one) => one.urgency === urgency && (!place || one.at.includes(place)));
  return wanted.map(({ text }) => text);
}
