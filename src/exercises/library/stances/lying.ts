/** Poses on the back on a mat, from the side. */

/** The trunk on the mat. An exercise that lies higher, or further along the mat, sets its own `root`. */
export const trunkDown = { root: [0, 8], trunk: -90, neck: 4 } as const;

/** A whole pose: on the back, with the arms beside the body. */
export const onBack = { ...trunkDown, shoulder: -9.2, elbow: 4, wrist: 5.2 } as const;

/** A whole pose: as `onBack`, with both legs straight. */
export const legsLong = { ...onBack, hip: -1.6, ankle: -6 } as const;

/** Both knees bent, with the feet flat and near the hips, so that a leg can be lifted. Values for legs only. */
export const kneesBent = { hip: [57.5, 55.4], knee: [127.5, 122.3], ankle: [-20, -23.1] } as const;

/** Both hands behind the far knee. Values for arms only. */
export const holdsKnee = { shoulder: [51.4, 49.6], elbow: 4, wrist: [-61.5, -59.6] } as const;
/** Both hands draw the far knee in. Values for arms only. */
export const drawsKneeIn = { shoulder: [39.6, 37.7], elbow: [40.7, 40.1], wrist: [-86.4, -83.9] } as const;
