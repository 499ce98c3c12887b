/** Where all own exercises lie: by id, each with its instant. Apart from what reads them, for most people have none. */
export const OWN_KEY = 'own';
