#!/usr/bin/env node
'use strict';
// npm runs `node-gyp rebuild` for every package that has a binding.gyp and no install script, and wants Python, make
// and Node's headers from the network for it. better-sqlite3 ships its programs ready built, so there is nothing to do.
