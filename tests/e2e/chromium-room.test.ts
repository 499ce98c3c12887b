import { everyRoom } from './scenarios/room';

everyRoom('chromium');
