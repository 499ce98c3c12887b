import { smallRoom } from './scenarios/room';

smallRoom('firefox');
