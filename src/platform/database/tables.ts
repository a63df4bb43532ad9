// Written by build/tables.ts from the migrations.

export interface Tables {}
