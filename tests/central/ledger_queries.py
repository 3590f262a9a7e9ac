"""The trade's ledgers, added up again in plain SQL that PostgreSQL and SQLite both read. Every query must find nothing:
a row is a place where a sum is not what its parts say, or a promise is broken.

    for name, query in QUERIES.items():
        assert connection.exec_driver_sql(query).fetchall() == [], name
"""

from __future__ import annotations

from sqlalchemy import Connection

QUERIES = {
    "on hand is the sum of the movements": """
        SELECT l.variant, l.location, l.on_hand, COALESCE(SUM(m.delta), 0)
        FROM stock_level AS l
        LEFT JOIN stock_movement AS m ON m.variant = l.variant AND m.location = l.location
        GROUP BY l.variant, l.location, l.on_hand
        HAVING l.on_hand <> COALESCE(SUM(m.delta), 0)""",
    "what moved and is not on a level adds up to nothing": """
        SELECT m.variant, m.location, SUM(m.delta)
        FROM stock_movement AS m
        LEFT JOIN stock_level AS l ON m.variant = l.variant AND m.location = l.location
        WHERE l.variant IS NULL
        GROUP BY m.variant, m.location
        HAVING SUM(m.delta) <> 0""",
    "handed over is the sum of the hand-overs that stand": """
        SELECT o.purchase, o.line, o.handed_over, COALESCE(SUM(h.quantity), 0)
        FROM order_line AS o
        LEFT JOIN hand_over AS h ON h.purchase = o.purchase AND h.line = o.line AND h.undone_by IS NULL
        GROUP BY o.purchase, o.line, o.handed_over
        HAVING o.handed_over <> COALESCE(SUM(h.quantity), 0)""",
    "returned is the sum of the returns": """
        SELECT o.purchase, o.line, o.returned, COALESCE(SUM(r.quantity), 0)
        FROM order_line AS o
        LEFT JOIN return_line AS r ON r.purchase = o.purchase AND r.line = o.line
        GROUP BY o.purchase, o.line, o.returned
        HAVING o.returned <> COALESCE(SUM(r.quantity), 0)""",
    "refunded is the sum of the refunds that were not refused": """
        SELECT o.purchase, o.line, o.refunded, COALESCE(SUM(r.amount), 0)
        FROM order_line AS o
        LEFT JOIN refund AS r ON r.purchase = o.purchase AND r.line = o.line AND r.state <> 'refused'
        GROUP BY o.purchase, o.line, o.refunded
        HAVING o.refunded <> COALESCE(SUM(r.amount), 0)""",
    "no ledger row is without its order line": """
        SELECT purchase, line FROM hand_over AS h WHERE NOT EXISTS
            (SELECT 1 FROM order_line AS o WHERE o.purchase = h.purchase AND o.line = h.line) AND h.undone_by IS NULL
        UNION ALL SELECT purchase, line FROM return_line AS r WHERE NOT EXISTS
            (SELECT 1 FROM order_line AS o WHERE o.purchase = r.purchase AND o.line = r.line)
        UNION ALL SELECT purchase, line FROM refund AS r WHERE NOT EXISTS
            (SELECT 1 FROM order_line AS o WHERE o.purchase = r.purchase AND o.line = r.line)""",
    "no unit is handed over or returned more than once": """
        SELECT purchase, line, quantity, handed_over, returned FROM order_line
        WHERE handed_over > quantity OR returned > handed_over OR returned < 0""",
    "nothing is refunded above what was captured": """
        SELECT o.purchase, o.line, o.captured, SUM(r.amount)
        FROM order_line AS o JOIN refund AS r ON r.purchase = o.purchase AND r.line = o.line AND r.state <> 'refused'
        GROUP BY o.purchase, o.line, o.captured
        HAVING SUM(r.amount) > o.captured""",
    "a refund per command and line, of as many units as came back": """
        SELECT r.command, r.purchase, r.line FROM return_line AS r
        LEFT JOIN refund AS f ON f.command = r.command AND f.purchase = r.purchase AND f.line = r.line
        WHERE r.command IS NOT NULL AND (f.id IS NULL OR f.quantity <> r.quantity)""",
    "a movement for every unit that left or came back": """
        SELECT e.command, e.variant, e.units, COALESCE(SUM(m.delta), 0) FROM (
            SELECT h.command AS command, o.variant AS variant, -SUM(h.quantity) AS units
            FROM hand_over AS h JOIN order_line AS o ON o.purchase = h.purchase AND o.line = h.line
            WHERE h.command IS NOT NULL GROUP BY h.command, o.variant
            UNION ALL
            SELECT h.undone_by, o.variant, SUM(h.quantity)
            FROM hand_over AS h JOIN order_line AS o ON o.purchase = h.purchase AND o.line = h.line
            WHERE h.undone_by IS NOT NULL GROUP BY h.undone_by, o.variant
            UNION ALL
            SELECT r.command, o.variant, SUM(r.quantity)
            FROM return_line AS r JOIN order_line AS o ON o.purchase = r.purchase AND o.line = r.line
            WHERE r.command IS NOT NULL AND r.disposition = 'stock' GROUP BY r.command, o.variant
        ) AS e
        LEFT JOIN stock_movement AS m ON m.source = e.command AND m.variant = e.variant
        GROUP BY e.command, e.variant, e.units
        HAVING e.units <> COALESCE(SUM(m.delta), 0)""",
    "every effect belongs to one applied command": """
        SELECT e.command FROM (
            SELECT DISTINCT command FROM hand_over WHERE command IS NOT NULL
            UNION SELECT DISTINCT undone_by FROM hand_over WHERE undone_by IS NOT NULL
            UNION SELECT DISTINCT command FROM return_line WHERE command IS NOT NULL
            UNION SELECT DISTINCT command FROM refund WHERE command IS NOT NULL
            UNION SELECT DISTINCT source FROM stock_movement WHERE source <> 'import'
        ) AS e
        LEFT JOIN command_log AS c ON c.cmd_id = e.command AND c.verdict = 'applied'
        WHERE c.cmd_id IS NULL""",
    "a rejected double hand-over or return is one conflict": """
        SELECT c.cmd_id, c.type, c.reason, COUNT(f.id) FROM command_log AS c
        LEFT JOIN conflict AS f ON f.second_command = c.cmd_id
            AND f.kind IN ('handed_over_twice', 'returned_twice')
        WHERE c.verdict = 'rejected' AND c.reason IN ('already_handed_over', 'already_returned')
        GROUP BY c.cmd_id, c.type, c.reason HAVING COUNT(f.id) <> 1""",
}


def broken(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """What does not add up, by the name of the query; {} when everything does."""
    found = {name: connection.exec_driver_sql(query).fetchall() for name, query in QUERIES.items()}
    return {name: [tuple(row) for row in rows] for name, rows in found.items() if rows}
