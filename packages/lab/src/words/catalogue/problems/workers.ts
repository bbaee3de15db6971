import type { Catalogue } from '../entry.ts';

/** What is wrong with workers elsewhere. */
export const workers: Catalogue = {
  "an address such as 'redis://127.0.0.1:6379'": [
    "una dirección como 'redis://127.0.0.1:6379'",
    "um endereço como 'redis://127.0.0.1:6379'",
  ],
  'a server on this machine, or a password': [
    'un servidor en esta máquina, o una contraseña',
    'um servidor nesta máquina, ou uma senha',
  ],
  'set {0}, and requirepass in the server': [
    'defina {0}, y requirepass en el servidor',
    'defina {0}, e requirepass no servidor',
  ],
  'none, as workers do the runs': [
    'ninguno, pues las corridas las hacen otras máquinas',
    'nenhum, pois as execuções são feitas por outras máquinas',
  ],
  '--workers too': ['también --workers', 'também --workers'],
  "give --threads to 'joined-up work'": [
    "dé --threads a 'joined-up work'",
    "dê --threads a 'joined-up work'",
  ],
  'install here what runs there: only the same program gives the same bytes': [
    'instale aquí lo que corre allá: solo el mismo programa da los mismos bytes',
    'instale aqui o que roda lá: só o mesmo programa dá os mesmos bytes',
  ],
  'its password': ['su contraseña', 'a senha dele'],
  'a Redis server that answers': ['un servidor Redis que responda', 'um servidor Redis que responda'],
  'set JOINED_UP_REDIS_PASSWORD, or write redis://:password@server': [
    'defina JOINED_UP_REDIS_PASSWORD, o escriba redis://:contraseña@servidor',
    'defina JOINED_UP_REDIS_PASSWORD, ou escreva redis://:senha@servidor',
  ],
  'a certificate that this machine trusts': [
    'un certificado en el que esta máquina confíe',
    'um certificado em que esta máquina confie',
  ],
  'name the file of the authority that signed it in the environment variable NODE_EXTRA_CA_CERTS': [
    'indique el archivo de la autoridad que lo firmó en la variable de entorno NODE_EXTRA_CA_CERTS',
    'indique o arquivo da autoridade que o assinou na variável de ambiente NODE_EXTRA_CA_CERTS',
  ],
  "start one, e.g. with 'redis-server', and look at the address": [
    "inicie uno, p. ej. con 'redis-server', y revise la dirección",
    "inicie um, p. ex. com 'redis-server', e confira o endereço",
  ],
};
