"""Store credit and goods without a receipt, added up again in plain SQL: every query must find nothing."""

from __future__ import annotations

QUERIES = {
    "what is left on a voucher is its amount less what was paid with it": """
        SELECT v.number, v.amount, v.remaining, COALESCE(SUM(u.amount), 0)
        FROM voucher AS v LEFT JOIN voucher_use AS u ON u.voucher = v.number
        GROUP BY v.number, v.amount, v.remaining
        HAVING v.remaining <> v.amount - COALESCE(SUM(u.amount), 0)""",
    "a voucher is worth the one credit that it was made of": """
        SELECT v.number FROM voucher AS v
        LEFT JOIN refund AS r ON r.id = v.refund AND r.tender = 'store_credit' AND r.state = 'settled'
            AND r.reference = v.number AND r.amount = v.amount
        LEFT JOIN loose_return AS l ON l.return_id = v.loose AND l.state IN ('settled', 'undone')
            AND l.amount = v.amount
        WHERE r.id IS NULL AND l.return_id IS NULL""",
    "a credit that is settled has its voucher": """
        SELECT r.command FROM refund AS r LEFT JOIN voucher AS v ON v.refund = r.id
        WHERE r.tender = 'store_credit' AND r.state = 'settled' AND r.amount > 0 AND r.command IS NOT NULL
            AND v.number IS NULL
        UNION ALL
        SELECT l.command FROM loose_return AS l LEFT JOIN voucher AS v ON v.loose = l.return_id
        WHERE l.state = 'settled' AND l.amount > 0 AND v.number IS NULL""",
    "nothing is or was paid with a voucher of a return that was undone": """
        SELECT v.number FROM voucher AS v JOIN loose_return AS l ON l.return_id = v.loose AND l.state = 'undone'
        WHERE v.remaining <> v.amount OR v.expires_at IS NULL
            OR v.expires_at > (SELECT MAX(received_at) FROM command_log)""",
    "a return without a receipt is undone by one command": """
        SELECT l.return_id, l.state, COUNT(c.cmd_id) FROM loose_return AS l
        LEFT JOIN command_log AS c ON c.aggregate = 'return:' || l.return_id AND c.type = 'return.undo_unknown'
            AND c.verdict = 'applied'
        GROUP BY l.return_id, l.state
        HAVING COUNT(c.cmd_id) <> CASE WHEN l.state = 'undone' THEN 1 ELSE 0 END""",
    "goods without a receipt are worth the sum of their lines": """
        SELECT l.return_id, l.amount, SUM(n.quantity * n.price)
        FROM loose_return AS l LEFT JOIN loose_line AS n ON n.return_id = l.return_id
        GROUP BY l.return_id, l.amount
        HAVING l.amount <> COALESCE(SUM(n.quantity * n.price), -1)""",
    "what an exchange used of a return is what its goods were paid with": """
        SELECT p.number, p.used, COALESCE(SUM(t.paid), 0) FROM (
            SELECT reference AS number, SUM(CASE WHEN tender = '=store_credit' THEN 0 ELSE amount END) AS used
            FROM refund WHERE state = 'exchanged' GROUP BY reference
        ) AS p LEFT JOIN order_tender AS t ON t.purchase = p.number AND t.tender <> 'till'
        GROUP BY p.number, p.used HAVING p.used <> COALESCE(SUM(t.paid), 0)""",
    "every payment with a voucher was answered under its key": """
        SELECT u.service, u.key FROM voucher_use AS u
        LEFT JOIN service_call AS c ON c.service = u.service AND c.key = u.key
        WHERE c.key IS NULL""",
}
