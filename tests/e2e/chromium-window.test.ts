import { smallRoom } from './scenarios/room';

smallRoom('chromium');
