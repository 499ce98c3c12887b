import { startedAnew } from './scenarios/updating';

startedAnew('chromium');
