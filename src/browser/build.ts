/** How the browsers differ in what only the build shows. */

/**
 * Whether a new window takes the focus whatever we request. Firefox cannot open an inactive window, and prints a
 * message on the console if one is requested (https://bugzilla.mozilla.org/show_bug.cgi?id=1213484).
 */
export const windowTakesFocus = import.meta.env.MODE === 'firefox';

/**
 * Whether alarms follow the wall clock. Chromium compares each poll with the wall time of the last one
 * (extensions/browser/api/alarms/alarm_manager.cc); Firefox uses timers.
 */
export const alarmsByWallClock = import.meta.env.MODE !== 'firefox';
