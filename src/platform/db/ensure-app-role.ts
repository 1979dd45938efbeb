import pg from 'pg';

/**
 * Makes sure the role of ordinary work exists and that we may take it on. Throws with the two statements an
 * administrator has to run when our account has not the right to do so.
 */
export async function ensureAppRole(client: pg.Client, role: string): Promise<void> {
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) await createRole(client, role);
    if (!(await mayTakeOn(client, role))) await client.query(`GRANT ${role} TO CURRENT_USER`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== insufficientPrivilege) throw error;
    const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_user::text) AS name');
    const account = rows[0]?.name ?? 'CURRENT_USER';
    throw new Error(
      `数据库账号 ${account} 无权建立角色。请数据库管理员执行： / The account ${account} may not create roles. Ask the administrator to run:\n` +
        `  CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO ${account};`,
      { cause: error },
    );
  }
}

const insufficientPrivilege = '42501';
const duplicateObject = '42710';
const uniqueViolation = '23505';

async function createRole(client: pg.Client, role: string): Promise<void> {
  try {
    await client.query(`CREATE ROLE ${role} NOLOGIN`);
  } catch (error) {
    // Another database of the same server was migrated at the same moment.
    const raced =
      error instanceof pg.DatabaseError && (error.code === duplicateObject || error.code === uniqueViolation);
    if (!raced) throw error;
  }
}

async function mayTakeOn(client: pg.Client, role: string): Promise<boolean> {
  try {
    await client.query(`SET ROLE ${role}`);
    await client.query('RESET ROLE');
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === insufficientPrivilege) return false;
    throw error;
  }
}
