import { failingApiCalls } from './scenarios/failing-api-calls';

failingApiCalls('firefox');
