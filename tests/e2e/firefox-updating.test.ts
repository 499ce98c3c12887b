import { startedAnew } from './scenarios/updating';

startedAnew('firefox');
