/** The head in profile. It is path data around the middle of an upright head, with y down as on the screen. */

export interface HeadArt {
  readonly skin: string;
  readonly hair: string;
  readonly face: string;
}

/** In profile, looking right. */
export const profile: HeadArt = {
  skin:
    'M-0.6-6.9C3-7.1 5.6-4.9 5.7-1.9C5.8-1.2 6.7 0.2 6.9 0.9C7 1.4 6.6 1.7 6 1.8C6.1 2.4 5.9 2.9 5.8 3.4' +
    'C5.8 5.2 4.9 6.5 3.2 6.6C2 6.6 1 6.1 0.2 5.5L-3.2 5.4C-5.2 3.6-6.2 1-6.2-1.4C-6.2-4.7-3.8-6.8-0.6-6.9Z',
  hair:
    'M5.6-3.4C5.3-6.4 2.6-8.2-0.7-8.1C-4.6-8-7-5.2-7-1.6C-7 1-6.1 3.5-4.4 5C-3.6 5-3.3 4.4-3.2 3.6' +
    'C-3.6 2.6-3.6 1-2.8 0.2C-2.1-0.5-1-0.4-0.5 0.3C0-1-0.1-2.4 0.9-3.2C2.2-4 4.2-3.3 5.6-3.4Z',
  face: 'M4-1L4-0.3',
};
