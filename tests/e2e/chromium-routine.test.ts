import { onceADay } from './scenarios';

onceADay('chromium');
