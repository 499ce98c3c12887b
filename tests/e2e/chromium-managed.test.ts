import { managed } from './scenarios/managed';

managed('chromium');
