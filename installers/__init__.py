"""What a store's IT needs: packages, the locked session, and the doctor."""
